using KloeRules.Language.Diagnostics;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Output;

/// <summary>Prints diagnostics with the line they are about and a caret under the place.</summary>
internal static class DiagnosticPrinter
{
    private const int WidestExcerpt = 120;

    public static void Print(TextWriter writer, Diagnostic diagnostic)
    {
        var position = diagnostic.Position;
        writer.WriteLine($"{diagnostic.Source.Path}:{position}: {Word(diagnostic.Rule.Severity)} {diagnostic.Rule.Id}: {diagnostic.Message}");
        PrintExcerpt(writer, diagnostic);
        writer.WriteLine($"    {diagnostic.Consequence}");
        writer.WriteLine($"    {diagnostic.Remedy}");
    }

    /// <summary>"3 errors, 1 warning".</summary>
    public static string Count(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Error);
        var warnings = diagnostics.Count(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Warning);
        return $"{CountWords.Of(errors, "error")}, {CountWords.Of(warnings, "warning")}";
    }

    private static void PrintExcerpt(TextWriter writer, Diagnostic diagnostic)
    {
        var position = diagnostic.Position;
        var line = diagnostic.Source.Line(position.Line).TrimEnd();
        if (line.Length == 0)
        {
            return;
        }

        // A very long line is shown from shortly before the place.
        var from = position.Column <= WidestExcerpt / 2 ? 0 : position.Column - (WidestExcerpt / 2);
        var shown = line.Substring(Math.Min(from, line.Length)).Replace('\t', ' ');
        shown = shown.Length > WidestExcerpt ? shown[..WidestExcerpt] + "…" : shown;
        var number = position.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var caretAt = position.Column - 1 - from;
        var carets = Math.Max(1, Math.Min(diagnostic.Span.Length, shown.Length - caretAt));
        writer.WriteLine($"  {number} | {shown}");
        writer.WriteLine($"  {new string(' ', number.Length)} | {new string(' ', Math.Max(0, caretAt))}{new string('^', carets)}");
    }

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
