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
    private const int MonthsOfTrend = 12;
    private const int FewestFigures = 8;

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
        var (limits, why) = ProcessBaseline.Limits(series, asked.Month);
        if (latest.Value is null || limits is not { } known)
        {
            return latest.Value is null ? latest : latest with { Reading = Reading.Unknown(why) };
        }

        var better = asked.Measure.Direction == Direction.LowerIsBetter ? -1 : 1;
        var isWanted = asked.Side == SignalSide.Better;
        var edge = better > 0 == isWanted ? known.Lower : known.Upper;
        var beyond = Compared.Of(limit, edge, Math.Abs(limit) + Math.Abs(edge)) * better;
        return latest with { Reference = edge, Reading = Reading.Of(isWanted ? beyond < 0 : beyond > 0) };
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
        return latest with { Reference = end, Detail = $"in {by.ToLongString()}", Reading = Reading.Of(isMissed == (asked.Side != SignalSide.Better)) };
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
