using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Sheets.Columns;

namespace KloeRules.Papers.Sheets;

/// <summary>Every measure and area with its latest figures, as numbers.</summary>
internal static class ScorecardSheet
{
    public static Sheet Of(Paper paper) => Sheet.Of(
        "Scorecard",
        paper.Scorecard,
        [
            Named<ScorecardRow>("Measure", row => row.Measure),
            Short<ScorecardRow>("Area", row => row.Area),
            Count<ScorecardRow>("Plan priority", row => row.PlanPriority),
            Figure<ScorecardRow>("Month", row => SheetCell.Of(row.Month)),
            Level("Last month", row => row.LastMonth),
            Level("Last 3 months", row => row.Last3Months),
            .. Change("Against previous 3 months", row => row.VsPrevious3Months),
            .. Change("Against a year before", row => row.VsPreviousYear),
            Level("Last 12 months", row => row.Last12Months),
            .. Change("Against previous 12 months", row => row.VsPrevious12Months),
        ]);

    private static (SheetColumn, Func<ScorecardRow, SheetCell>) Level(string heading, Func<ScorecardRow, ScorecardFigure> figure) =>
        Figure<ScorecardRow>(heading, row => SheetCell.Of(figure(row), row.Unit));

    /// <summary>The change, and beside it which way it goes and what that means.</summary>
    private static (SheetColumn, Func<ScorecardRow, SheetCell>)[] Change(string heading, Func<ScorecardRow, ScorecardChange> change) =>
    [
        Figure<ScorecardRow>(heading, row => SheetCell.Of(change(row), row.Unit)),
        Short<ScorecardRow>(heading + ": which way", row => string.Join(", ", new[] { ScorecardWords.Of(change(row).Arrow), ScorecardWords.Of(change(row).Meaning) }.Where(word => word.Length > 0))),
    ];
}
