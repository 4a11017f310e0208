namespace KloeRules.Papers.Model;

/// <summary>What went into a run, so that anyone can check that the same input gives the same paper. Holds no clock, machine path or user.</summary>
/// <param name="RuleFiles">In the order read.</param>
/// <param name="DataFiles">In the order read.</param>
/// <param name="CompiledShapes">How many different shapes of rule were compiled.</param>
/// <param name="CompiledHash">SHA-256 of the compiled shapes, in hexadecimal.</param>
public sealed record RunRecord(
    string ToolVersion,
    string LanguageVersion,
    string PackName,
    string PackVersion,
    IReadOnlyList<FileHash> RuleFiles,
    IReadOnlyList<FileHash> DataFiles,
    int CompiledShapes,
    string CompiledHash)
{
    /// <summary>The register that was read; null when there was none.</summary>
    public RegisterStand? Register { get; init; }
}

/// <summary>How far a register had come when it was read.</summary>
/// <param name="Meeting">The meeting it was read for: "14 March 2023"; later entries don't count.</param>
/// <param name="Head">Hash of the last entry that counts.</param>
public sealed record RegisterStand(string File, string Meeting, int Entries, string Head);

/// <param name="File">As shown to readers: relative, with forward slashes.</param>
/// <param name="Sha256">In hexadecimal.</param>
public sealed record FileHash(string File, string Sha256);
