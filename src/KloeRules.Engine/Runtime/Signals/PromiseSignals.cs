using KloeRules.Engine.Runtime.Signals.Charts;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>What can be foreseen of a limit that the measure declares.</summary>
internal static class PromiseSignals
{
    private const int Year = 12;
    private const int MonthsOfTrend = 12;
    private const int FewestFigures = 8;
    private const string SeasonInOneYear = "over one year a season may look like a trend";

    /// <summary>
    /// The limit lies outside the process limits: on their better side ordinary months all miss it, on their worse side they all meet it.
    /// Method: the assurance icon of the NHS "Making Data Count" charts.
    /// </summary>
    public static Sight Assurance(in AskedSignal asked, MonthlySeries series)
    {
        if (asked.Measure.LimitOf((LimitKind)asked.Numbers[0]) is not { } limit || asked.Measure.Direction == Direction.Neither)
        {
            return Figures.Nothing(asked.Measure.Direction == Direction.Neither ? UnknownReason.NoDirection : UnknownReason.NoLimit);
        }

        var latest = Figures.OfMonth(series, asked.Month) with { Limit = limit };
        if (latest.Value is null)
        {
            return latest;
        }

        var (chart, why) = ProcessChart.Of(series, asked.Month);
        if (chart is not { Scale.MeanMovingRange: > 0 })
        {
            return latest with { Reading = Reading.Unknown(chart is null ? why : UnknownReason.NoVariation) };
        }

        var isWanted = asked.Side == SignalSide.Better;
        var (edge, isBeyond) = Facing(chart, limit, isWanted);
        return latest with
        {
            Reference = edge,
            Reading = Reading.Of(isBeyond),
            WorkOutBasis = () => ChartBasis.Of(chart, 0, null),
        };
    }

    /// <summary>The process limit that faces a limit of a measure with a good direction, and whether all usual months meet it, or all miss it.</summary>
    /// <param name="isWanted">They meet it; otherwise they miss it.</param>
    internal static (double Edge, bool IsBeyond) Facing(ProcessChart chart, double limit, bool isWanted)
    {
        var better = chart.Series.Measure.Direction == Direction.LowerIsBetter ? -1 : 1;
        var edge = Furthest(chart, better > 0 == isWanted ? -1 : 1, isWanted ? -better : better);
        var beyond = Compared.Of(limit, edge, Math.Abs(limit) + Math.Abs(edge)) * better;
        return (edge, isWanted ? beyond < 0 : beyond > 0);
    }

    /// <summary>The process limit of that side; with a season, in the month of the year in which it lies furthest the way that is named.</summary>
    private static double Furthest(ProcessChart chart, int side, int way)
    {
        var level = chart.Season.Without(chart.Bounds.Limit(side), chart.Month);
        var limits = Enumerable.Range(0, chart.Season.Indices is null ? 1 : Year).Select(back => chart.Season.With(level, chart.Month - back));
        return way > 0 ? limits.Max() : limits.Min();
    }

    /// <summary>The last year's straight line (Theil and Sen) drawn on to the month; for a month that has gone by, its figure.</summary>
    public static Sight OnCourse(in AskedSignal asked, MonthlySeries series)
    {
        var kind = (LimitKind)asked.Numbers[0];
        var month = double.IsNaN(asked.Numbers[1]) ? asked.Measure.MonthOf(kind) : new Month((int)asked.Numbers[1]);
        if (asked.Measure.LimitOf(kind) is not { } limit || month is not { } by || asked.Measure.Direction == Direction.Neither)
        {
            return Figures.Nothing(asked.Measure.Direction == Direction.Neither ? UnknownReason.NoDirection : UnknownReason.NoLimit);
        }

        var latest = Figures.OfMonth(series, asked.Month) with { Limit = limit };
        if (latest.Value is null)
        {
            return latest;
        }

        var (reached, why) = by <= asked.Month ? Known(series, by) : Projected(series, asked.Month, by);
        if (reached is not { } end)
        {
            return latest with { Reading = Reading.Unknown(why) };
        }

        var better = asked.Measure.Direction == Direction.LowerIsBetter ? -1 : 1;
        var isMissed = Compared.Of(end, limit, Math.Abs(end) + Math.Abs(limit)) * better < 0;
        var last = asked.Month;
        return latest with
        {
            Reference = end,
            Detail = $"in {by.ToLongString()}",
            Reading = Reading.Of(isMissed == (asked.Side != SignalSide.Better)),
            WorkOutBasis = by <= last ? null : () => OfLine(series, last),
        };
    }

    private static Basis OfLine(MonthlySeries series, Month last)
    {
        var months = SeriesMonths.Latest(series, last, MonthsOfTrend);
        var line = SenSlope.Of(months)!.Value;
        return SeriesMonths.Basis($"straight line through the latest {MonthsOfTrend} months (Theil and Sen), drawn on", last, months) with
        {
            Effect = new Effect(EffectKind.Monthly, line.Slope, line.Interval.Lower, line.Interval.Upper),
            Warnings = line.Interval.Lower <= 0 && line.Interval.Upper >= 0
                ? ["its months don't show that it moves at all", SeasonInOneYear]
                : [SeasonInOneYear],
        };
    }

    private static (double? Figure, UnknownReason Why) Known(MonthlySeries series, Month month)
    {
        var seen = Figures.OfMonth(series, month);
        return (seen.Value, seen.Reading.Reason);
    }

    private static (double? Figure, UnknownReason Why) Projected(MonthlySeries series, Month latest, Month by)
    {
        var months = SeriesMonths.Latest(series, latest, MonthsOfTrend);
        if (Statistics.ControlCharts.Figures.Count(months) < FewestFigures || SenSlope.Of(months) is not { } line)
        {
            return (null, SeriesMonths.WhyMissing(series, latest, MonthsOfTrend));
        }

        var end = line.At(MonthsOfTrend - 1 + (by - latest));
        return (series.Measure.Unit is { Quantity: Quantity.Percent, IsRatio: false } ? Math.Clamp(end, 0, 1) : Math.Max(0, end), UnknownReason.None);
    }
}
