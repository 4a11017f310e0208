using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Questions.Scoring;

/// <summary>How unlike ordinary variation the latest figure is, on its worse side.</summary>
internal static class SurprisePart
{
    private const int Year = 12;

    public static Part Of(Evidence evidence) => evidence switch
    {
        { Action: not null } => Unknown("an action has no usual variation"),
        { Measure.Direction: Direction.Neither } => Unknown("neither way is better, so there is no worse side"),
        { IsMonthly: true } => Monthly(evidence.Months(), evidence.Adverse > 0 ? Side.Above : Side.Below),
        _ => Windows(evidence),
    };

    private static Part Monthly(ReadOnlySpan<double> months, Side worse)
    {
        if (ProcessLimits.Of(months) is not { } limits)
        {
            return Figures.Count(months) < ProcessLimits.FewestFigures
                ? Unknown($"limits need {ProcessLimits.FewestFigures} months of figures, there are {Figures.Count(months)}")
                : Unknown("the figure never moves, so it has no limits");
        }

        return 0 switch
        {
            _ when LatestPoint.IsOutside(months, limits, worse) => Known(1, "outside its usual limits"),
            _ when LatestPoint.IsTwoOfThree(months, limits, worse) => Known(0.75, "two of the last three months near its limit"),
            _ when LatestPoint.EndsRun(months, limits, worse) => Known(0.6, "eight months in a row on the worse side of its average"),
            _ when LatestPoint.EndsSteps(months, worse) => Known(0.5, "worse every month for seven months"),
            _ when LatestPoint.IsExtremeOf(months, Year, worse) => Known(0.2, "the worst of the last 12 months"),
            _ => Known(0, "within its usual variation"),
        };
    }

    private static Part Windows(Evidence evidence)
    {
        if (MonthlyRates.Of(evidence) is not { LastMonth: { } month, Last3Months: { } quarter, Last12Months: { } year })
        {
            return Unknown("the published windows lack a figure to compare");
        }

        return evidence.Adverse * (month - quarter) > 0 && evidence.Adverse * (quarter - year) > 0
            ? Known(0.2, "worse over 3 months than over 12, and worse again in the last month")
            : Known(0, "no steady worsening across the published windows");
    }

    private static Part Known(double value, string words) => new(PartName.Surprise, value, 0, words, true);

    private static Part Unknown(string words) => new(PartName.Surprise, 0, 0, words, false);
}
