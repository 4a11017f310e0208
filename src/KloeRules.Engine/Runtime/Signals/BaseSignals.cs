using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>What the latest months are compared with, judged by the 24 months before it.</summary>
internal static class BaseSignals
{
    private const int MonthsBefore = 24;
    private const int FewestFigures = 20;

    /// <summary>
    /// The mean of the earlier period lies beyond the process limits of the two years before it, which for a mean of m months are narrower by √m.
    /// </summary>
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

        if (asked.Measure.ExceptionalBetween(last - (months - 1), last) is { } declared)
        {
            return new Sight(Reading.Of(true))
            {
                Reference = earlier.Average(),
                Window = Changes.WindowOf(new Earlier(comparator)),
                Detail = declared.Because is { } why ? $"the catalogue calls it exceptional: {why}" : "the catalogue calls it exceptional",
                Sources = [series[last]!.Source],
            };
        }

        var before = SeriesMonths.LatestUsual(series, last - months, MonthsBefore);
        if (Statistics.ControlCharts.Figures.Count(before) < FewestFigures)
        {
            return Figures.Nothing(SeriesMonths.WhyMissing(series, last - months, MonthsBefore));
        }

        if (ProcessLimits.Of(before) is not { } limits)
        {
            return Figures.Nothing(UnknownReason.NoVariation);
        }

        var mean = earlier.Average();
        var width = (limits.Upper - limits.Mean) / Math.Sqrt(months);
        return Sides.Judge(asked.Sign!.Value, side =>
        {
            var limit = limits.Mean + (side * width);
            return new Sight(Reading.Of(side * Compared.Of(mean, limit, Math.Abs(mean) + Math.Abs(limit)) > 0))
            {
                Limit = limit,
                Reference = mean,
                Window = Changes.WindowOf(new Earlier(comparator)),
                Sources = [series[last]!.Source],
            };
        });
    }
}
