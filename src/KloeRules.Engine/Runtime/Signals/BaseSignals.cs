using KloeRules.Engine.Runtime.Signals.Charts;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.BaseEffect;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>
/// What the latest months are compared with. The same months a year before of a count, rate or share are held against the years before that; everything
/// else against the limits of the 24 months before it.
/// </summary>
internal static class BaseSignals
{
    private const int Year = 12;
    private const int MostYears = 6;
    private const int MonthsBefore = 24;
    private const int FewestFigures = 20;

    public static Sight Exceptional(in AskedSignal asked, MonthlySeries series)
    {
        var comparator = (Comparator)asked.Numbers[0];
        var (months, lag) = ChangeSignals.Lengths(comparator, asked.Measure);
        var last = asked.Month - lag;
        var earlier = SeriesMonths.Latest(series, last, months);
        if (earlier.Any(double.IsNaN))
        {
            return Figures.Nothing(SeriesMonths.WhyMissing(series, last, months));
        }

        var sight = new Sight(default) { Reference = earlier.Average(), Window = Changes.WindowOf(new Earlier(comparator)), Sources = [series[last]!.Source] };
        if (asked.Measure.ExceptionalBetween(last - (months - 1), last) is { } declared)
        {
            return sight with
            {
                Reading = Reading.Of(true),
                Detail = declared.Because is { } why ? $"the catalogue calls it exceptional: {why}" : "the catalogue calls it exceptional",
            };
        }

        return lag == Year && EarlierYears(series, asked.Month, months) is { Why: CannotTell.Nothing } verdict
            ? BesideYears(sight, series, asked.Month, months, verdict)
            : BesideLimits(sight, asked, series, last, earlier);
    }

    /// <summary>Null for what has no cases behind it.</summary>
    private static BaseVerdict? EarlierYears(MonthlySeries series, Month month, int months)
    {
        var first = month - ((MostYears * Year) + months - 1);
        first = series.First > first ? series.First : first;
        var counted = CountedMonths.Of(series, first, SeriesMonths.Latest(series, month, month - first + 1), month);
        if (counted is null)
        {
            return null;
        }

        var isExceptional = Enumerable.Range(0, month - first + 1).Select(offset => series.Measure.IsExceptional(first + offset)).ToArray();
        return counted.Counting switch
        {
            Counting.Share => ShareBase.Of(counted.Events, counted.Exposures, months, isExceptional),
            Counting.Rate => CountBase.Of(counted.Events, counted.Exposures, months, isExceptional),
            _ => CountBase.Of(counted.Events, [.. isExceptional.Select((_, offset) => (double)DaysIn(first + offset))], months, isExceptional),
        };
    }

    private static Sight BesideYears(Sight sight, MonthlySeries series, Month month, int months, BaseVerdict verdict)
    {
        // What one of the exposure, or a day, comes to as a month's figure.
        var scale = CountedMonths.KindOf(series) == Counting.Events
            ? Enumerable.Range(0, months).Sum(back => DaysIn(month - Year - back)) / (double)months
            : series.Measure.Unit.Per;
        var (now, then, usual) = (verdict.Current * scale, verdict.Base * scale, verdict.Reference * scale);
        return sight with
        {
            Reading = Reading.Of(verdict.IsEffect),
            Reference = then,
            Difference = now - then,
            Relative = then == 0 ? null : (now - then) / Math.Abs(then),
            Basis = SeriesMonths.Basis("change on a year before, and on the median of the years before that", month, SeriesMonths.Latest(series, month, months)) with
            {
                Mean = usual,
                Chance = verdict.OnReference,
                Effect = new Effect(EffectKind.Difference, now - usual),
            },
        };
    }

    /// <summary>The mean of the earlier period lies beyond the process limits of the two years before it, which for a mean of m months are narrower by √m.</summary>
    private static Sight BesideLimits(Sight sight, in AskedSignal asked, MonthlySeries series, Month last, double[] earlier)
    {
        var before = SeriesMonths.LatestUsual(series, last - earlier.Length, MonthsBefore);
        if (Statistics.ControlCharts.Figures.Count(before) < FewestFigures)
        {
            return Figures.Nothing(SeriesMonths.WhyMissing(series, last - earlier.Length, MonthsBefore));
        }

        if (ProcessLimits.Of(before) is not { } limits)
        {
            return Figures.Nothing(UnknownReason.NoVariation);
        }

        var mean = sight.Reference!.Value;
        var width = (limits.Upper - limits.Mean) / Math.Sqrt(earlier.Length);
        return Sides.Judge(asked.Sign!.Value, side =>
        {
            var limit = limits.Mean + (side * width);
            return sight with
            {
                Reading = Reading.Of(side * Compared.Of(mean, limit, Math.Abs(mean) + Math.Abs(limit)) > 0),
                Limit = limit,
                WorkOutBasis = () => SeriesMonths.Basis($"individuals chart (XmR) of the {MonthsBefore} months before it", last - earlier.Length, before) with
                {
                    Mean = limits.Mean,
                    Deviation = width / 3,
                    DeviationFrom = "moving ranges",
                    Lower = limits.Mean - width,
                    Upper = limits.Mean + width,
                    Statistic = ("z", 3 * (mean - limits.Mean) / width),
                    Chance = Statistics.Distributions.Normal.TwoSided(3 * (mean - limits.Mean) / width),
                    Effect = new Effect(EffectKind.Difference, mean - limits.Mean),
                    Warnings = CountedMonths.KindOf(series) == Counting.Nothing ? [] : ["the years before could not be held beside it"],
                },
            };
        });
    }

    private static int DaysIn(Month month) => DateTime.DaysInMonth(month.Year, month.Number);
}
