namespace KloeRules.Language.Signals;

/// <summary>What a number of a signal stands for.</summary>
public enum NumberMeaning
{
    /// <summary>A length of time in months.</summary>
    Months,

    /// <summary>A calendar month, by its index.</summary>
    Month,

    /// <summary>A number of things, such as standard deviations, people or places.</summary>
    Count,

    /// <summary>A fraction: 0.05 for 5%.</summary>
    Share,

    /// <summary>A figure, or a difference of figures, in the measure's canonical unit.</summary>
    Figure,

    /// <summary>1 for yes, 0 for no.</summary>
    Flag,

    /// <summary>A <see cref="Binding.LimitKind"/>.</summary>
    Limit,

    /// <summary>A <see cref="Binding.Comparator"/>.</summary>
    Comparator,
}
