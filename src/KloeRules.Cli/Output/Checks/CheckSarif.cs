using System.Text.Json;
using KloeRules.Cli.Verbs;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Cli.Output.Checks;

/// <summary>What was found as a SARIF 2.1.0 log; its rules are the whole catalogue of messages.</summary>
internal static class CheckSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static string Of(CheckReport report) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in report.Diagnostics)
        {
            WriteResult(json, diagnostic, Uri(report.PathOf(diagnostic)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kloe");
        json.WriteString("version", VersionVerb.Tool);
        json.WriteStartArray("rules");
        foreach (var row in DiagnosticCatalogue.All)
        {
            json.WriteStartObject();
            json.WriteString("id", row.Id);
            WriteText(json, "shortDescription", row.Title);
            WriteText(json, "help", $"Gets the message:\n\n{row.Sample.Bad}\nDoes not:\n\n{row.Sample.Good}");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", SeverityWords.Of(row.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string uri)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Rule.Id);
        json.WriteNumber("ruleIndex", DiagnosticCatalogue.All.TakeWhile(row => row != diagnostic.Rule).Count());
        json.WriteString("level", SeverityWords.Of(diagnostic.Rule.Severity));
        WriteText(json, "message", $"{diagnostic.Message} {diagnostic.Consequence} {diagnostic.Remedy}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, uri);
        WriteRegion(json, "region", diagnostic.Source, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (diagnostic.Fixes.Count > 0)
        {
            json.WriteStartArray("fixes");
            foreach (var fix in diagnostic.Fixes)
            {
                WriteFix(json, diagnostic.Source, fix, uri);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, SourceText source, Fix fix, string uri)
    {
        json.WriteStartObject();
        WriteText(json, "description", fix.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact(json, uri);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", source, edit.Span);
            WriteText(json, "insertedContent", edit.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string uri)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>Relative with forward slashes, each part escaped; an absolute path as a file address.</summary>
    private static string Uri(string path) =>
        (path.StartsWith('/') ? "file://" : "") + string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
