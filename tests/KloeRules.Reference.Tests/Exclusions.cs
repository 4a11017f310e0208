namespace KloeRules.Reference.Tests;

/// <summary>
/// What is not held against a tool, and why: the table <c>exclusions.tsv</c>. A line names a case or, ending in *, the beginning of several; then the number
/// within it that is left out, in the same way; then the reason.
/// </summary>
internal static class Exclusions
{
    private static readonly IReadOnlyList<(string Case, string Path, string Why)> Table =
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(ReferenceCases.Carried)!, "KloeRules.Reference.Tests", "exclusions.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1], parts[2])),
    ];

    public static IReadOnlyList<(string Case, string Path, string Why)> All => Table;

    public static string? Reason(string name, string path) =>
        Table.Where(line => Matches(line.Case, name) && Matches(line.Path, path)).Select(line => line.Why).FirstOrDefault();

    /// <summary>True when the whole case is left out.</summary>
    public static bool Names(string name) => Table.Any(line => Matches(line.Case, name) && line.Path == "*");

    private static bool Matches(string pattern, string text) =>
        pattern.EndsWith('*') ? text.StartsWith(pattern[..^1], StringComparison.Ordinal) : pattern == text;
}
