namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>Why the container of an Office file is not read.</summary>
public enum PackageFault
{
    /// <summary>It is no container, its parts are damaged, nested too deeply, or declare entities.</summary>
    Damaged,

    /// <summary>It lacks the part that makes it the kind of file it should be.</summary>
    OtherKind,
    TooManyParts,
    UnpackedTooLarge,
}
