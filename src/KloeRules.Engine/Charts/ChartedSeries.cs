using KloeRules.Engine.Runtime.Signals;
using KloeRules.Engine.Runtime.Signals.Charts;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Charts;

/// <summary>
/// A series on the control chart that its signals are judged on: the same baseline, mean and limits. Every month is marked with the signals that it takes
/// part in, those that later months complete among them. Nothing is marked and no line is drawn before the latest break.
/// </summary>
/// <param name="Months">One a calendar month, oldest first, up to the judged one.</param>
/// <param name="Method">"individuals chart (XmR)"; null without mean and limits.</param>
/// <param name="WhyNoLimits">None when there are some.</param>
public sealed record ChartedSeries(MonthlySeries Series, IReadOnlyList<ChartedMonth> Months, string? Method, UnknownReason WhyNoLimits)
{
    private ProcessChart? Chart { get; init; }

    /// <summary>The first and the last month that mean and limits are taken from; null without any.</summary>
    public (Month First, Month Last)? Baseline => Chart is { Baseline: var baseline } ? (baseline.First, baseline.Last) : null;

    /// <summary>The chart as it stands at a month.</summary>
    /// <param name="first">The first month shown.</param>
    /// <param name="judged">The last one.</param>
    public static ChartedSeries Of(MonthlySeries series, Month first, Month judged)
    {
        var measure = series.Measure;
        if (measure.MonthsCovered > 1)
        {
            return Plain(measure.Derivation is null ? UnknownReason.OnlyRolling12 : UnknownReason.OverlappingMonths);
        }

        var since = measure.Breaks.Where(month => month <= judged).ToArray() is [.., var latest] ? series.From(latest) : series;
        var known = since?.UpTo(judged);
        if (known?.Observations.LastOrDefault(row => known.Value(row.Month) is not null)?.Month is not { } at)
        {
            return Plain(known is null && since != series ? UnknownReason.DefinitionBreak : UnknownReason.NoData);
        }

        var (chart, why) = ProcessChart.Of(since!, at);
        var marks = Marks(since!, chart, at);
        return new ChartedSeries(series, [.. Shown().Select(Charted)], chart?.Method, since != series && why == UnknownReason.TooLittleHistory ? UnknownReason.DefinitionBreak : why)
        {
            Chart = chart,
        };

        ChartedSeries Plain(UnknownReason reason) => new(series, [.. Shown().Select(month => new ChartedMonth(month, series.Value(month), null, 0))], null, reason);

        IEnumerable<Month> Shown() => Enumerable.Range(0, Math.Max(0, judged - first + 1)).Select(offset => first + offset);

        ChartedMonth Charted(Month month)
        {
            var lines = chart is null || month < chart.Baseline.First ? null : chart.BoundsAt(month);
            return new ChartedMonth(
                month,
                series.Value(month),
                lines is { } bounds ? new ChartedLines(bounds.Mean, bounds.Lower, bounds.Upper) : null,
                marks.GetValueOrDefault(month));
        }
    }

    /// <summary>What the latest month shows; null when it has no figure or nothing can be told of it.</summary>
    public Variation? Variation() =>
        Months is [.., { Value: not null } latest] && Chart is not null ? Icons.Variation(latest.Side, PolarityOf(Series.Measure)) : null;

    /// <summary>Whether months as usual meet a limit of the measure; null when that can't be told.</summary>
    public Assurance? Assurance(double limit) => Chart is not { Scale.MeanMovingRange: > 0 } chart || Series.Measure.Direction == Direction.Neither ? null
        : PromiseSignals.Facing(chart, limit, isWanted: true).IsBeyond ? Statistics.ControlCharts.Assurance.Pass
        : PromiseSignals.Facing(chart, limit, isWanted: false).IsBeyond ? Statistics.ControlCharts.Assurance.Fail
        : Statistics.ControlCharts.Assurance.Inconsistent;

    private static Polarity PolarityOf(Measure measure) => measure.Direction switch
    {
        Direction.LowerIsBetter => Polarity.LowerIsBetter,
        Direction.HigherIsBetter => Polarity.HigherIsBetter,
        _ => Polarity.Neutral,
    };

    /// <summary>The side of each month that takes part in a signal. Steps are told from the figures themselves, all else on the chart's scale.</summary>
    private static Dictionary<Month, int> Marks(MonthlySeries series, ProcessChart? chart, Month last)
    {
        var (from, first) = (SeriesMonths.First(series), chart?.Baseline.First ?? last + 1);
        if (last < from)
        {
            return [];
        }

        var steps = ControlChart.Mark(SeriesMonths.Latest(series, last, last - from + 1), limits: null, ChartRules.Recommended);
        var onLimits = chart is null ? [] : ControlChart.Mark(chart.Latest(last - first + 1), chart.Scale, ChartRules.Recommended);
        var sides = new Dictionary<Month, int>();
        for (var month = from; month <= last; month += 1)
        {
            var onChart = month < first ? default : onLimits[month - first];
            if ((onChart with { Steps = steps[month - from].Steps }).Label is { Side: not 0 and var side })
            {
                sides[month] = side;
            }
        }

        return sides;
    }
}
