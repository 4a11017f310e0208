using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Model;
using KloeRules.Questions.Findings;

namespace KloeRules.Papers.Building;

/// <summary>The annex: every measure and area with its latest figures and changes, in catalogue order.</summary>
internal sealed class ScorecardAnnex(RunFindings run)
{
    private readonly PackSettings settings = run.Pack.Settings;

    public IReadOnlyList<ScorecardRow> Rows() =>
        [.. run.Pack.Measures.SelectMany(measure => AreasOf(measure).Select(area => RowOf(measure, area)))];

    private IReadOnlyList<string> AreasOf(Measure measure) => run.Frame.AreasOf(measure) is { Count: > 0 } areas ? areas : [""];

    private ScorecardRow RowOf(Measure measure, string area)
    {
        var windows = LatestRow.Of(run, measure, area);
        return new ScorecardRow(measure.Name, area.Length == 0 ? settings.Whole : area, measure.PlanPriority, windows?.Month)
        {
            Unit = measure.Unit,
            LastMonth = FigureOf(windows?.LastMonth),
            Last3Months = FigureOf(windows?.Last3Months),
            VsPrevious3Months = ChangeOf(windows?.VsPrevious3Months, measure.Direction),
            VsPreviousYear = ChangeOf(windows?.VsPreviousYear, measure.Direction),
            Last12Months = FigureOf(windows?.Last12Months),
            VsPrevious12Months = ChangeOf(windows?.VsPrevious12Months, measure.Direction),
            Sparkline = Pictures.Of(measure, area, run),
        };
    }

    private static ScorecardFigure FigureOf(Figure? figure) =>
        figure is null ? ScorecardFigure.Absent : new ScorecardFigure(figure.Printed, figure.Why) { Value = figure.Value };

    private ScorecardChange ChangeOf(FigureChange? change, Direction direction)
    {
        if (change is null)
            return ScorecardChange.Absent;

        var arrow = change.ArrowWithin(settings.SteadyWithin);
        return new ScorecardChange(change.Printed, arrow, MeaningOf(arrow, direction)) { Difference = change.Difference, Relative = change.Relative };
    }

    private static ChangeMeaning MeaningOf(Arrow arrow, Direction direction) => (arrow, direction) switch
    {
        (Arrow.Up, Direction.HigherIsBetter) or (Arrow.Down, Direction.LowerIsBetter) => ChangeMeaning.Improving,
        (Arrow.Up, Direction.LowerIsBetter) or (Arrow.Down, Direction.HigherIsBetter) => ChangeMeaning.Worsening,
        _ => ChangeMeaning.Ordinary,
    };
}
