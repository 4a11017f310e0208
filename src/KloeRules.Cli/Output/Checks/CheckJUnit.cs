using System.Text;
using System.Xml;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Cli.Output.Checks;

/// <summary>What was found as test results: a suite each file, a case each message, and only errors fail.</summary>
internal static class CheckJUnit
{
    /// <param name="files">Every file that was checked, so that one without a message counts as passed.</param>
    public static string Of(CheckReport report, IReadOnlyList<string> files)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n", CheckCharacters = false }))
        {
            writer.WriteStartElement("testsuites");
            writer.WriteAttributeString("name", Clean($"kloe check {report.Pack.Settings.Name}"));
            foreach (var file in files.Concat(report.Diagnostics.Select(diagnostic => diagnostic.Source.Path)).Distinct())
            {
                WriteSuite(writer, file, report.Diagnostics.Where(diagnostic => diagnostic.Source.Path == file).ToArray());
            }

            writer.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WriteSuite(XmlWriter writer, string file, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", Clean(file));
        writer.WriteAttributeString("tests", XmlConvert.ToString(Math.Max(1, diagnostics.Count)));
        writer.WriteAttributeString("failures", XmlConvert.ToString(diagnostics.Count(IsError)));
        writer.WriteAttributeString("errors", "0");
        if (diagnostics.Count == 0)
        {
            StartCase(writer, file, "nothing to say");
            writer.WriteEndElement();
        }

        foreach (var diagnostic in diagnostics)
        {
            StartCase(writer, file, $"{diagnostic.Position} {diagnostic.Rule.Id} {diagnostic.Rule.Title}");
            WriteFinding(writer, diagnostic);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void StartCase(XmlWriter writer, string file, string name)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", Clean(file));
        writer.WriteAttributeString("name", Clean(name));
    }

    private static void WriteFinding(XmlWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartElement(IsError(diagnostic) ? "failure" : "system-out");
        if (IsError(diagnostic))
        {
            writer.WriteAttributeString("message", Clean(diagnostic.Message));
            writer.WriteAttributeString("type", diagnostic.Rule.Id);
        }

        writer.WriteString(Clean($"{diagnostic.Message}\n{diagnostic.Consequence}\n{diagnostic.Remedy}"));
        writer.WriteEndElement();
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Rule.Severity == DiagnosticSeverity.Error;

    /// <summary>Without the characters that XML can't hold.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune =>
        rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
}
