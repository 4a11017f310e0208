using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>
/// The months that a measure's process limits are taken from. With a declared baseline these are its months, so that limits stay where they were
/// set; otherwise the latest two years up to the judged month, so that old ways of working don't set today's limits.
/// </summary>
public static class ProcessBaseline
{
    private const int LatestMonths = 24;

    /// <summary>More missing months than one in five are too many.</summary>
    private const double MostMissing = 0.2;

    /// <summary>The figures from the first month of the baseline to the judged month, oldest first, NaN for a missing one.</summary>
    public static double[] Months(MonthlySeries series, Month month) => Between(series, First(series, month), month);

    /// <summary>The limits that hold at a month, or why there are none.</summary>
    internal static (ProcessLimits? Limits, UnknownReason Why) Limits(MonthlySeries series, Month month)
    {
        var declared = series.Measure.Baseline;
        var first = First(series, month);
        var months = Between(series, first, declared is not null && declared.Last < month ? declared.Last : month);
        if (ProcessLimits.Of(months) is not { } limits)
        {
            return (null, Statistics.ControlCharts.Figures.Count(months) >= ProcessLimits.FewestFigures ? UnknownReason.NoVariation : UnknownReason.TooLittleHistory);
        }

        var missing = months.Length - Statistics.ControlCharts.Figures.Count(months);
        return missing > MostMissing * months.Length ? (null, UnknownReason.MissingMonth) : (limits, UnknownReason.None);
    }

    private static Month First(MonthlySeries series, Month month)
    {
        var first = series.Measure.Baseline is { } declared ? declared.First : month - (LatestMonths - 1);
        return series.First > first ? series.First : first;
    }

    private static double[] Between(MonthlySeries series, Month first, Month last) =>
        [.. Enumerable.Range(0, Math.Max(0, last - first + 1)).Select(offset => series.Value(first + offset) ?? double.NaN)];
}
