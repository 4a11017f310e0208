using KloeRules.Language.Time;
using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>The scorecard of all measures, a table for each plan priority.</summary>
internal static class MeasuresAnnex
{
    private const double ShareOfName = 2.2;

    public static Section Of(Paper paper) => new(
        "scorecard",
        Sections.Scorecard,
        [
            Key(),
            .. paper.Heading.Caution is { } caution ? [Typeset.Caution(caution)] : Array.Empty<Block>(),
            .. ScorecardWords.Groups(paper.Scorecard).Select((group, place) =>
                new Section($"scorecard-{place + 1}", group.Title, [TableOf(group.Title, group.Rows, paper)])),
        ]);

    private static Paragraph Key() => new(
        [
            new Run("▲ up, ▼ down, — steady. "),
            Mark(ChangeMeaning.Improving),
            new Run(" or "),
            Mark(ChangeMeaning.Worsening),
            new Run(" goes by the direction that each measure declares; a change without either word is ordinary."),
        ],
        ParagraphKind.Small);

    private static Table TableOf(string title, IReadOnlyList<ScorecardRow> rows, Paper paper)
    {
        var hasMonths = paper.Scorecard.Any(row => row.Sparkline is not null);
        return new Table(
            title,
            [
                new Column(ScorecardWords.Columns[0], Share: ShareOfName),
                .. ScorecardWords.Columns.Skip(1).Select(column => new Column(column, IsFigure: true)),
                .. hasMonths ? [new Column("Months", Share: 1.4)] : Array.Empty<Column>(),
            ],
            [.. rows.Select(row => RowOf(row, paper.Heading.AsAt, hasMonths))]);
    }

    private static IReadOnlyList<Cell> RowOf(ScorecardRow row, Month asAt, bool hasMonths) =>
    [
        new Cell([new Run(row.Measure), Typeset.Quiet($" ({AreaOf(row, asAt)})")]),
        CellOf(row.LastMonth),
        CellOf(row.Last3Months),
        CellOf(row.VsPrevious3Months),
        CellOf(row.VsPreviousYear),
        CellOf(row.Last12Months),
        CellOf(row.VsPrevious12Months),
        .. !hasMonths ? Array.Empty<Cell>() : row.Sparkline is { } sparkline ? [new Cell([], sparkline)] : [new Cell("")],
    ];

    /// <summary>The area, and how far the figures reach when that is not the month of the paper.</summary>
    private static string AreaOf(ScorecardRow row, Month asAt) => row.Month switch
    {
        null => row.Area + ", nothing supplied",
        { } month when month != asAt => $"{row.Area}, to {month}",
        _ => row.Area,
    };

    private static Cell CellOf(ScorecardFigure figure) => figure.Text is { } text ? new Cell(text) : new Cell([Typeset.Quiet(ScorecardWords.Of(figure.Why))]);

    private static Cell CellOf(ScorecardChange change) => new(
    [
        .. change.Arrow == Arrow.None ? Array.Empty<Run>() : [new Run(ScorecardWords.Symbol(change.Arrow)) { Said = ScorecardWords.Of(change.Arrow) }],
        .. change.Text is { } text ? [new Run(change.Arrow == Arrow.None ? text : " " + text)] : Array.Empty<Run>(),
        .. change.Meaning == ChangeMeaning.Ordinary ? Array.Empty<Run>() : [new Run(" "), Mark(change.Meaning)],
    ]);

    private static Run Mark(ChangeMeaning meaning) =>
        new(ScorecardWords.Of(meaning), meaning == ChangeMeaning.Improving ? RunKind.Improving : RunKind.Concern);
}
