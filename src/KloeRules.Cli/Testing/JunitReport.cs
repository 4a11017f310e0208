using System.Xml;

namespace KloeRules.Cli.Testing;

/// <summary>Test outcomes in the JUnit form that build servers read: one case a test, one failure an expectation.</summary>
internal static class JunitReport
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static void Write(IReadOnlyList<TestOutcome> outcomes, string pack)
    {
        using (var xml = XmlWriter.Create(Console.Out, Settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(pack));
            xml.WriteAttributeString("tests", $"{outcomes.Count}");
            xml.WriteAttributeString("failures", $"{outcomes.Count(outcome => !outcome.Passed)}");
            foreach (var outcome in outcomes)
            {
                Write(xml, outcome);
            }
        }

        Console.Out.WriteLine();
    }

    private static void Write(XmlWriter xml, TestOutcome outcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Clean(outcome.Test.Source.Path));
        xml.WriteAttributeString("name", Clean(outcome.Test.Title));
        foreach (var result in outcome.Failed)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Clean($"in {result.Expectation.In} \"{result.Expectation.Rule.Title}\" was not {result.Expected}"));
            xml.WriteString(Clean($"line {outcome.LineOf(result)}\n{string.Join("\n", FailureLines.Of(result))}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>XML has no way to write some characters that a title may hold.</summary>
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '?'));
}
