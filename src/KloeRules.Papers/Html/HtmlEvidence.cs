using System.Xml.Linq;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>The figures behind a question with their sources, a row for each measure and area.</summary>
internal static class HtmlEvidence
{
    public static XElement? Of(PaperQuestion question)
    {
        var groups = EvidenceGroup.Of(question);
        if (groups.Count == 0)
            return null;

        return EvidenceGroup.Columns(groups) is { } labels
            ? new HtmlTable("Evidence", ["Measure", .. labels, "Source"]) { Style = "evidence" }.Scrolling(groups.Select(group =>
                (object[])[NameOf(group), .. labels.Select(group.FigureOf), group.Source]))
            : new HtmlTable("Evidence", ["Measure", "Figures", "Source"]) { Style = "evidence listed" }.Scrolling(groups.Select(group =>
                (object[])[NameOf(group), Facts(group.Figures), group.Source]));
    }

    private static object NameOf(EvidenceGroup group) => new object[] { group.Measure, Tag("span", Class("area"), group.Area) };
}
