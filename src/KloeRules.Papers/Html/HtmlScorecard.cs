using System.Xml.Linq;
using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>The annex of all measures, a table for each plan priority.</summary>
internal static class HtmlScorecard
{
    public static XElement Section(Paper paper) => Tags.Section(
        "scorecard",
        Sections.Scorecard,
        Tag("p", Class("key"),
            "▲ up, ▼ down, — steady. ", Mark(ChangeMeaning.Improving), " or ", Mark(ChangeMeaning.Worsening),
            " goes by the direction that each measure declares; a change without either word is ordinary."),
        paper.Heading.Caution is { } caution ? HtmlHeading.Caution(caution) : null,
        ScorecardWords.Groups(paper.Scorecard).Select(group => new[]
        {
            Tag("h3", group.Title),
            new HtmlTable("All measures: " + group.Title, ScorecardWords.Columns) { FigureColumns = ScorecardWords.Columns.Count - 1, Style = "scorecard" }
                .Scrolling(group.Rows.Select(row => RowOf(row, paper.Heading.AsAt))),
        }));

    private static object[] RowOf(ScorecardRow row, Month asAt) =>
    [
        new object[] { row.Measure, Tag("span", Class("area"), AreaOf(row, asAt)) },
        CellOf(row.LastMonth),
        CellOf(row.Last3Months),
        CellOf(row.VsPrevious3Months),
        CellOf(row.VsPreviousYear),
        CellOf(row.Last12Months),
        CellOf(row.VsPrevious12Months),
    ];

    /// <summary>The area, and how far the figures reach when that is not the month of the paper.</summary>
    private static string AreaOf(ScorecardRow row, Month asAt) => row.Month switch
    {
        null => row.Area + ", nothing supplied",
        { } month when month != asAt => $"{row.Area}, to {month}",
        _ => row.Area,
    };

    private static object CellOf(ScorecardFigure figure) =>
        figure.Text ?? (object)Tag("span", Class("absent"), ScorecardWords.Of(figure.Why));

    private static object CellOf(ScorecardChange change) => new object?[]
    {
        change.Arrow == Arrow.None ? null : new[] { Shape(ScorecardWords.Symbol(change.Arrow)), Unseen(ScorecardWords.Of(change.Arrow)) },
        change.Text is { } text ? " " + text : null,
        change.Meaning == ChangeMeaning.Ordinary ? null : new object[] { " ", Mark(change.Meaning) },
    };

    /// <summary>Word, shape and colour together: a round mark for improvement, a square one for concern.</summary>
    private static XElement Mark(ChangeMeaning meaning) => Tag(
        "span",
        Class(ScorecardWords.Of(meaning)),
        Shape(meaning == ChangeMeaning.Improving ? "●" : "■"),
        " " + ScorecardWords.Of(meaning));
}
