using KloeRules.Engine.Runtime.Signals.Charts;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.ControlCharts;
using Average = KloeRules.Statistics.Key2019.BesideAverage;

namespace KloeRules.Engine.Runtime.Signals;

/// <summary>
/// The latest months beside the average of the 24 before them, as the key to performance symbols of 2019 has it. Where these have a season it is taken out;
/// with few cases standard deviations say nothing, and each month is tested exactly at the chance that lies beyond as many of a normal distribution.
/// </summary>
internal static class AverageSignals
{
    /// <summary>Numbers: standard deviations; months that must all lie beyond.</summary>
    public static Sight BesideAverage(in AskedSignal asked, MonthlySeries series)
    {
        var (deviations, count, month) = (asked.Numbers[0], (int)asked.Numbers[1], asked.Month);
        var latest = Figures.OfMonth(series, asked.Month);
        if (latest.Value is null)
        {
            return latest;
        }

        var usual = SeriesMonths.LatestUsual(series, month - count, Average.Months);
        var season = KnownSeason.Of(series, month - count);
        if (Average.Of(season.Without(usual, month - count - (Average.Months - 1))) is not { } average)
        {
            return latest with { Reading = Reading.Unknown(SeriesMonths.WhyMissing(series, month - count, usual.Length)) };
        }

        var basis = new AverageBasis(series, month, usual, season, average, deviations, count);
        if (deviations > 0 && basis.Counted() is { } counted && counted.AreFewBeside(month))
        {
            return Exactly(latest, asked.Sign!.Value, series, counted, basis);
        }

        if (average.Deviation == 0 && deviations > 0)
        {
            return latest with { Reference = average.Mean, Reading = Reading.Unknown(UnknownReason.NoVariation) };
        }

        return Sides.Judge(asked.Sign!.Value, side =>
        {
            var line = average.Mean + (side * deviations * average.Deviation);
            var sight = Judged(latest, series, month, count, (figure, then) =>
            {
                var level = season.Without(figure, then);
                return side * Compared.Of(level, line, Math.Abs(level) + Math.Abs(line)) > 0;
            });
            return sight with
            {
                Limit = deviations > 0 ? season.With(line, month) : null,
                Reference = season.With(average.Mean, month),
                WorkOutBasis = () => basis.OfDeviations(side, sight.Reading.Truth == Truth.True),
            };
        });
    }

    private static Sight Exactly(Sight latest, int sign, MonthlySeries series, CountedMonths counted, AverageBasis basis) => Sides.Judge(sign, side =>
    {
        var limit = FewEvents.Last(counted, basis.Month, (Side)side, (exact, at) => exact.IsBeyond(at, basis.Deviations));
        var sight = Judged(latest, series, basis.Month, basis.Count, (_, then) =>
            counted.At(then) is { } known ? counted.Exactly(then, known.Events).IsBeyond((Side)side, basis.Deviations) : null);
        return sight with
        {
            Limit = limit / counted.At(basis.Month)!.Value.Exposure * counted.Per,
            Reference = counted.Mean * counted.Per,
            Caveat = "so few cases are tested exactly, at the chance that lies beyond so many standard deviations",
            WorkOutBasis = () => basis.OfFewCases(side, counted, sight.Reading.Truth == Truth.True),
        };
    });

    /// <summary>Each of the latest months, a missing one leaving it open unless another settles it.</summary>
    private static Sight Judged(in Sight latest, MonthlySeries series, Month month, int count, Func<double, Month, bool?> isBeyond)
    {
        var months = SeriesMonths.Latest(series, month, count);
        var (allBeyond, known) = (true, 0);
        for (var i = 0; i < count; i++)
        {
            if (!double.IsNaN(months[i]) && isBeyond(months[i], month - (count - 1 - i)) is { } beyond)
            {
                allBeyond &= beyond;
                known++;
            }
        }

        return latest with { Reading = Sides.Told(allBeyond && known == count, allBeyond, SeriesMonths.WhyMissing(series, month, count)) };
    }
}
