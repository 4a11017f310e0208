using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>
/// The months that a measure's process limits are taken from. With a declared baseline these are its months, so that limits stay where they were
/// set; otherwise the latest two years up to the judged month, so that old ways of working don't set today's limits.
/// </summary>
internal static class ProcessBaseline
{
    private const int LatestMonths = 24;

    /// <summary>More missing months than one in five are too many.</summary>
    private const double MostMissing = 0.2;

    /// <summary>The limits that hold at a month, or why there are none.</summary>
    public static (ProcessLimits? Limits, UnknownReason Why) Limits(MonthlySeries series, Month month)
    {
        var declared = series.Measure.Baseline;
        var first = First(series, month);
        var months = Between(series, first, declared is not null && declared.Last < month ? declared.Last : month);
        var count = Statistics.ControlCharts.Figures.Count(months);
        if (ProcessLimits.Of(months) is not { } limits)
        {
            return (null, count >= ProcessLimits.FewestFigures ? UnknownReason.NoVariation : UnknownReason.TooLittleHistory);
        }

        return months.Length - SetApart(series, first, months.Length) - count > MostMissing * months.Length ? (null, UnknownReason.MissingMonth) : (limits, UnknownReason.None);
    }

    private static Month First(MonthlySeries series, Month month)
    {
        var first = series.Measure.Baseline is { } declared ? declared.First : month - (LatestMonths - 1);
        return series.First > first ? series.First : first;
    }

    private static double[] Between(MonthlySeries series, Month first, Month last) =>
        [.. Enumerable.Range(0, Math.Max(0, last - first + 1)).Select(offset => SeriesMonths.Usual(series, first + offset))];

    private static int SetApart(MonthlySeries series, Month first, int months) =>
        Enumerable.Range(0, months).Count(offset => series.Measure.IsExceptional(first + offset));
}
