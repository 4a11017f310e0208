using System.Text.Json;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Cli.Output.Checks;

/// <summary>What was found as JSON, fixes included. Lines and columns are one-based; an end is the place behind the last character.</summary>
internal static class CheckJson
{
    public static string Of(CheckReport report) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("pack", report.Pack.Settings.Name);
        json.WriteNumber("measures", report.Pack.Measures.Count);
        json.WriteNumber("rules", report.Pack.Rules.Count);
        json.WriteNumber("tests", report.Pack.Tests.Count);
        json.WriteNumber("errors", report.Count(DiagnosticSeverity.Error));
        json.WriteNumber("warnings", report.Count(DiagnosticSeverity.Warning));
        json.WriteNumber("notes", report.Count(DiagnosticSeverity.Information) + report.Hidden);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics)
        {
            Write(json, diagnostic);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Rule.Severity));
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("file", diagnostic.Source.Path);
        WritePlace(json, diagnostic.Position, diagnostic.End);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("consequence", diagnostic.Consequence);
        json.WriteString("remedy", diagnostic.Remedy);
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title);
            json.WriteBoolean("safe", fix.IsSafe);
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                WritePlace(json, diagnostic.Source.PositionOf(edit.Span.Start), diagnostic.Source.PositionOf(edit.Span.End));
                json.WriteString("text", edit.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, LinePosition start, LinePosition end)
    {
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
