using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Output.Checks;

/// <summary>What <c>kloe check</c> found, for every format to print.</summary>
/// <param name="Diagnostics">What is shown.</param>
/// <param name="Hidden">How many notes are not shown.</param>
/// <param name="Folder">The folder that was checked, as it was given: files are named relative to it.</param>
internal sealed record CheckReport(Pack Pack, IReadOnlyList<Diagnostic> Diagnostics, int Hidden, string Folder)
{
    /// <summary>"3 errors, 1 warning".</summary>
    public string Counts => $"{CountWords.Of(Count(DiagnosticSeverity.Error), "error")}, {CountWords.Of(Count(DiagnosticSeverity.Warning), "warning")}";

    /// <summary>"Our ELG: 7 measures, 12 rules, 3 tests; 0 errors, 1 warning."</summary>
    public string Summary =>
        $"{Pack.Settings.Name}: {CountWords.Of(Pack.Measures.Count, "measure")}, "
        + $"{CountWords.Of(Pack.Rules.Count, "rule")}, {CountWords.Of(Pack.Tests.Count, "test")}; "
        + Counts
        + (Hidden > 0 ? $"; {CountWords.Of(Hidden, "note")}, shown with --notes." : ".");

    public bool HasErrors => Count(DiagnosticSeverity.Error) > 0;

    public int Count(DiagnosticSeverity severity) => Diagnostics.Count(diagnostic => diagnostic.Rule.Severity == severity);

    /// <summary>Where a file lies, seen from where kloe was run, which is what tools that read the output look for.</summary>
    public string PathOf(Diagnostic diagnostic)
    {
        var folder = File.Exists(Folder) ? Path.GetDirectoryName(Folder)! : Folder;
        return Path.Combine(folder, diagnostic.Source.Path).Replace('\\', '/') is var path && path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
    }
}
