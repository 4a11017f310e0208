using System.Xml.Linq;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>The sum behind a question's place, part by part, with a bar for each part's points.</summary>
internal static class HtmlScore
{
    public static XElement Of(PaperQuestion question) =>
        new HtmlTable("How the score adds up", ["Part", "Why", "Points"]) { FigureColumns = 1, Style = "sum" }
            .Of(question.Parts.Select(RowOf), total: ["Score", "", ScoreWords.Total(question)]);

    private static object[] RowOf(Part part) =>
    [
        ScoreWords.NameOf(part.Name),
        new object?[] { part.Words, part.Known ? null : Tag("em", " (not known, so it counts nothing)"), Bar(part.Points) },
        ScoreWords.PointsOf(part),
    ];

    private static XElement? Bar(int points) => points > 0 ? Tag("span", Class(HtmlStyle.BarClass(points))) : null;
}
