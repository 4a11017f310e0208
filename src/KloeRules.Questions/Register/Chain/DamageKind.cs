namespace KloeRules.Questions.Register.Chain;

/// <summary>How a register differs from what was written.</summary>
public enum DamageKind
{
    NotARegister,
    UnknownFormat,

    /// <summary>Something in the line was changed after it was written.</summary>
    Changed,

    /// <summary>Entries that stood before the line were taken out.</summary>
    Missing,

    /// <summary>The line stands further up than where it was written.</summary>
    OutOfOrder,
    Repeated,
    Inserted,

    /// <summary>The file ends within the line.</summary>
    Cut,
}
