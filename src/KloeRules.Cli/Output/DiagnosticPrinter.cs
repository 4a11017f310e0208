using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Output;

/// <summary>Prints diagnostics with the line they are about and a caret under the place.</summary>
internal static class DiagnosticPrinter
{
    private const int WidestExcerpt = 120;

    public static void Print(TextWriter writer, Diagnostic diagnostic)
    {
        var position = diagnostic.Position;
        writer.WriteLine($"{diagnostic.Source.Path}:{position}: {SeverityWords.Of(diagnostic.Rule.Severity)} {diagnostic.Rule.Id}: {diagnostic.Message}");
        PrintExcerpt(writer, diagnostic);
        writer.WriteLine($"    {diagnostic.Consequence}");
        writer.WriteLine($"    {diagnostic.Remedy}");
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
}
