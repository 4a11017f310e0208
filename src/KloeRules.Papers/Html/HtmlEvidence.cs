using System.Xml.Linq;
using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Html;

/// <summary>The figures behind a question with their sources. Measure and area are columns only where they differ from row to row.</summary>
internal static class HtmlEvidence
{
    public static XElement? Of(PaperQuestion question)
    {
        if (question.Evidence.Count == 0)
            return null;

        var isOne = question.Evidence.DistinctBy(line => (line.Measure, line.Area)).Count() == 1;
        var first = question.Evidence[0];
        return isOne
            ? new HtmlTable($"Evidence: {first.Measure}, {first.Area}", ["Period", "Figure", "Source"]) { Style = "evidence" }
                .Of(question.Evidence.Select(line => (object[])[line.Label, line.Text, line.Source]))
            : new HtmlTable("Evidence", ["Measure", "Period", "Figure", "Source"]) { Style = "evidence" }
                .Of(question.Evidence.Select(line => (object[])[NameOf(line), line.Label, line.Text, line.Source]));
    }

    private static string NameOf(EvidenceLine line) => $"{line.Measure}, {line.Area}";
}
