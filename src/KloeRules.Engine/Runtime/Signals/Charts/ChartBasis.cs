using KloeRules.Engine.Verdicts;
using KloeRules.Language.Units;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>What a judgement on a chart rests on.</summary>
internal static class ChartBasis
{
    /// <summary>How much of a month may come again in the next before signals come too easily.</summary>
    private const double MuchCarriedOver = 0.3;

    /// <param name="side">The side that is looked at: 1 high, −1 low.</param>
    /// <param name="chance">That of the pattern that was looked for.</param>
    public static Basis Of(ProcessChart chart, int side, double? chance)
    {
        var bounds = chart.Bounds;
        return new Basis(chart.Method, chart.Baseline.First, chart.Baseline.Last, chart.Baseline.Count, chart.Baseline.Months.Length - chart.Baseline.Count)
        {
            Mean = bounds.Mean,
            Deviation = chart.Deviation?.Size,
            DeviationFrom = chart.Deviation?.From,
            Lower = bounds.Lower,
            Upper = bounds.Upper,
            Statistic = chart.Distance is { } distance ? ("z", distance) : null,
            Chance = chance is { } known && !double.IsNaN(known) ? known : null,
            Effect = new Effect(EffectKind.Difference, chart.Series.Value(chart.Month)!.Value - bounds.Mean),
            Warnings = [.. chart.Warnings, .. Warnings(chart, side)],
        };
    }

    private static IEnumerable<string> Warnings(ProcessChart chart, int side)
    {
        if (chart.Baseline.Count < ProcessLimits.FewestForFirm)
        {
            yield return $"fewer than {ProcessLimits.FewestForFirm} months make trial limits, which will still move";
        }

        if (side < 0 && IsNatural(chart.Series.Measure.Unit) && chart.Bounds.Lower <= 0)
        {
            yield return "no single month could show a fall, not even to zero";
        }

        if (side > 0 && CountedMonths.KindOf(chart.Series) == Counting.Share && chart.Bounds.Upper >= 1)
        {
            yield return "no single month could show a rise, not even to 100%";
        }

        if (chart.Season.Warning is { } season)
        {
            yield return season;
        }

        if (Prewhitening.Coefficient(chart.Season.Without(chart.Baseline.Months, chart.Baseline.First)) > MuchCarriedOver)
        {
            yield return "each month leans on the one before, so signals come more easily";
        }
    }

    /// <summary>True for what can't fall below zero.</summary>
    private static bool IsNatural(Unit unit) => unit.Quantity is Quantity.Count or Quantity.Rate or Quantity.Percent;
}
