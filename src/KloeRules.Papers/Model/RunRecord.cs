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
    string CompiledHash);

/// <param name="File">As shown to readers: relative, with forward slashes.</param>
/// <param name="Sha256">In hexadecimal.</param>
public sealed record FileHash(string File, string Sha256);
