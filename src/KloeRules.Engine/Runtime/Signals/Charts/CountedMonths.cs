using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;
using MonthFigures = KloeRules.Statistics.ControlCharts.Figures;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>The events behind the figures of a baseline, and what they are counted against.</summary>
internal sealed class CountedMonths
{
    /// <summary>Denominators further than this from their mean, as a share of it, need limits of their own each month.</summary>
    private const double Steady = 0.25;

    private readonly MonthlySeries series;
    private readonly Month first;

    private CountedMonths(MonthlySeries series, Counting counting, Month first, (double Events, double Exposure)[] months)
    {
        (this.series, Counting, this.first) = (series, counting, first);
        Events = Array.ConvertAll(months, month => month.Events);
        Exposures = Array.ConvertAll(months, month => month.Exposure);
    }

    public Counting Counting { get; }

    /// <summary>By month of the baseline; NaN for a missing one.</summary>
    public double[] Events { get; }

    public double[] Exposures { get; }

    /// <summary>What an event against one of the exposure makes of the figure.</summary>
    public double Per => series.Measure.Unit.Per;

    /// <summary>Events against exposure over the whole baseline.</summary>
    public double Mean => MonthFigures.Sum(Events) / MonthFigures.Sum(Exposures);

    /// <summary>The same without one month.</summary>
    public double MeanWithout(Month month)
    {
        var (events, exposure, _) = Without(month);
        return events / exposure;
    }

    /// <summary>What the measure counts by its declaration.</summary>
    public static Counting KindOf(MonthlySeries series) => series.Measure switch
    {
        { Derivation: not null } => Counting.Nothing,
        { Unit: { Quantity: Quantity.Count, Statistic: Statistic.Total } } => Counting.Events,
        { Unit.Quantity: Quantity.Rate } => Counting.Rate,
        { Unit: { Quantity: Quantity.Percent, IsRatio: false } } => Counting.Share,
        _ => Counting.Nothing,
    };

    /// <summary>Null when the measure counts nothing, or its events are not given for a month of the baseline or the judged one.</summary>
    /// <param name="usual">The figures of the baseline; NaN for a month that is not read.</param>
    public static CountedMonths? Of(MonthlySeries series, Month first, ReadOnlySpan<double> usual, Month judged)
    {
        var kind = KindOf(series);
        if (kind == Counting.Nothing || Of(series, kind, judged) is null)
        {
            return null;
        }

        var months = new (double Events, double Exposure)[usual.Length];
        for (var i = 0; i < usual.Length; i++)
        {
            if (double.IsNaN(usual[i]))
            {
                months[i] = (double.NaN, double.NaN);
            }
            else if (Of(series, kind, first + i) is { } counted)
            {
                months[i] = counted;
            }
            else
            {
                return null;
            }
        }

        return new CountedMonths(series, kind, first, months);
    }

    /// <summary>One month's events, whether of the baseline or not; null when they are not given or can't be right.</summary>
    public (double Events, double Exposure)? At(Month month) => Of(series, Counting, month);

    /// <summary>True when the other months have so few events, or for a share so few cases of either kind, that limits mislead.</summary>
    public bool AreFewBeside(Month judged)
    {
        var (events, exposure, months) = Without(judged);
        var fewest = Counting == Counting.Share ? Math.Min(events, exposure - events) : events;
        return fewest < SmallCount.EventsForLimits * months;
    }

    /// <summary>True when what events are counted against differs much from month to month.</summary>
    public bool AreUneven(Month judged)
    {
        var mean = MonthFigures.Mean(Exposures);
        return Counting != Counting.Events && (Exposures.Any(IsFar) || IsFar(At(judged)!.Value.Exposure));

        bool IsFar(double exposure) => Math.Abs(exposure - mean) > Steady * mean;
    }

    /// <summary>How rare so many events in a month would be, given all other months of the baseline.</summary>
    public SmallCount Exactly(Month month, double events)
    {
        var (before, exposure, _) = Without(month);
        var against = At(month)!.Value.Exposure;
        return Counting == Counting.Share
            ? SmallCount.OfShare(events, against, before, exposure)
            : SmallCount.OfRate(events, against, before, exposure);
    }

    private (double Events, double Exposure, int Months) Without(Month month)
    {
        var (events, exposure, months) = (0.0, 0.0, 0);
        for (var i = 0; i < Events.Length; i++)
        {
            if (first + i != month && !double.IsNaN(Events[i]))
            {
                (events, exposure, months) = (events + Events[i], exposure + Exposures[i], months + 1);
            }
        }

        return (events, exposure, months);
    }

    private static (double Events, double Exposure)? Of(MonthlySeries series, Counting kind, Month month)
    {
        if (series.Value(month) is not { } value)
        {
            return null;
        }

        if (kind == Counting.Events)
        {
            return value >= 0 && value == Math.Round(value) ? (value, 1) : null;
        }

        return Cases.Of(series[month]!, series.Measure.Unit) is { Numerator: >= 0, Denominator: > 0 } cases && (kind == Counting.Rate || cases.Numerator <= cases.Denominator)
            ? cases
            : null;
    }
}
