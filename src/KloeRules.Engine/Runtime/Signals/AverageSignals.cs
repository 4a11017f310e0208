using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Key2019;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>The latest months beside the average of the 24 before them, as the key to performance symbols of 2019 has it.</summary>
internal static class AverageSignals
{
    /// <summary>Numbers: standard deviations; months that must all lie beyond.</summary>
    public static Sight BesideAverage(in AskedSignal asked, MonthlySeries series)
    {
        var (deviations, count, month) = (asked.Numbers[0], (int)asked.Numbers[1], asked.Month);
        var latest = Figures.OfMonth(series, month);
        if (latest.Value is null)
        {
            return latest;
        }

        var before = SeriesMonths.LatestUsual(series, month - count, Statistics.Key2019.BesideAverage.Months);
        if (Statistics.Key2019.BesideAverage.Of(before) is not { } average)
        {
            return latest with { Reading = Reading.Unknown(SeriesMonths.WhyMissing(series, month - count, before.Length)) };
        }

        if (average.Deviation == 0 && deviations > 0)
        {
            return latest with { Reference = average.Mean, Reading = Reading.Unknown(UnknownReason.NoVariation) };
        }

        var months = SeriesMonths.Latest(series, month, count);
        return Sides.Judge(asked.Sign!.Value, side =>
        {
            var line = average.Mean + (side * deviations * average.Deviation);
            var known = months.Where(figure => !double.IsNaN(figure)).ToArray();
            var allBeyond = known.All(figure => side * Compared.Of(figure, line, Math.Abs(figure) + Math.Abs(line)) > 0);
            return latest with
            {
                Limit = deviations > 0 ? line : null,
                Reference = average.Mean,
                Reading = Sides.Told(allBeyond && known.Length == count, allBeyond, SeriesMonths.WhyMissing(series, month, count)),
            };
        });
    }
}
