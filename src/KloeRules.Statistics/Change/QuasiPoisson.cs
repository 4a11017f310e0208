using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Change;

/// <summary>
/// A ratio of two rates by Poisson regression whose variance is raised by what the months show beyond chance (R: <c>glm(quasipoisson)</c>).
/// </summary>
/// <param name="LogRatio">The natural logarithm of the later rate over the earlier.</param>
/// <param name="StandardError">Of the logarithm; never less than chance alone gives it.</param>
/// <param name="Dispersion">Pearson's chi-squared by its degrees of freedom: 1 when months vary as chance has them. As found, also below 1.</param>
/// <param name="Degrees">Degrees of freedom of the t test.</param>
public readonly record struct QuasiPoisson(double LogRatio, double StandardError, double Dispersion, int Degrees)
{
    private const int Year = 12;
    private const int MostSteps = 50;

    public double T => LogRatio / StandardError;

    /// <summary>The two-sided probability of a ratio at least as far from 1 when nothing changed.</summary>
    public double Chance => StudentT.TwoSided(T, Degrees);

    /// <summary>95% interval of the later rate over the earlier.</summary>
    public Interval Ratio
    {
        get
        {
            var half = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, Degrees, 0.975) * StandardError;
            return new Interval(Math.Exp(LogRatio - half), Math.Exp(LogRatio + half));
        }
    }

    /// <param name="later">Events by month; none missing, three months in both periods together at least.</param>
    /// <param name="laterExposure">For each month, what the events are counted against: days, or people. Above 0 in sum.</param>
    /// <param name="serial">The factor by which months that follow one another raise the variance; 1 for independent ones.</param>
    public static QuasiPoisson Of(
        ReadOnlySpan<double> later,
        ReadOnlySpan<double> laterExposure,
        ReadOnlySpan<double> earlier,
        ReadOnlySpan<double> earlierExposure,
        double serial = 1)
    {
        var (a, b) = (Months.Sum(earlier), Months.Sum(later));
        var (before, after) = (a / Months.Sum(earlierExposure), b / Months.Sum(laterExposure));
        var pearson = 0.0;
        for (var i = 0; i < earlier.Length; i++)
        {
            pearson += Term(earlier[i], before * earlierExposure[i]);
        }

        for (var i = 0; i < later.Length; i++)
        {
            pearson += Term(later[i], after * laterExposure[i]);
        }

        return Fitted(Math.Log(after / before), 1 / ((1 / a) + (1 / b)), pearson, earlier.Length + later.Length - 2, serial);
    }

    /// <summary>
    /// As <see cref="Of"/>, with each calendar month at its own level, so that a season does not count as chance variation. The ratio is that which makes
    /// the later period's share of each month's events add up to its events.
    /// </summary>
    /// <param name="later">Whole years that begin with the same month in both periods.</param>
    public static QuasiPoisson ByMonth(
        ReadOnlySpan<double> later,
        ReadOnlySpan<double> laterExposure,
        ReadOnlySpan<double> earlier,
        ReadOnlySpan<double> earlierExposure,
        double serial = 1)
    {
        Span<double> events = stackalloc double[Year];
        Span<double> after = stackalloc double[Year];
        Span<double> before = stackalloc double[Year];
        events.Clear();
        after.Clear();
        before.Clear();
        Months.AddByMonth(later, events);
        Months.AddByMonth(earlier, events);
        Months.AddByMonth(laterExposure, after);
        Months.AddByMonth(earlierExposure, before);

        var b = Months.Sum(later);
        var log = Math.Log(b / Months.Sum(laterExposure) / (Months.Sum(earlier) / Months.Sum(earlierExposure)));
        var information = 0.0;
        for (var (step, move) = (0, 1.0); step < MostSteps && Math.Abs(move) > 1e-15 * Math.Max(1, Math.Abs(log)); step++)
        {
            (var expected, information) = Share(events, after, before, Math.Exp(log));
            move = (b - expected) / information;
            log += move;
        }

        var pearson = 0.0;
        var ratio = Math.Exp(log);
        for (var i = 0; i < later.Length; i++)
        {
            pearson += Term(later[i], ratio * laterExposure[i] * Level(i % Year, events, after, before, ratio));
        }

        for (var i = 0; i < earlier.Length; i++)
        {
            pearson += Term(earlier[i], earlierExposure[i] * Level(i % Year, events, after, before, ratio));
        }

        return Fitted(log, information, pearson, earlier.Length + later.Length - Year - 1, serial);
    }

    private static QuasiPoisson Fitted(double log, double information, double pearson, int degrees, double serial) =>
        new(log, Math.Sqrt(Math.Max(1, pearson / degrees) * serial / information), pearson / degrees, degrees);

    /// <summary>The events expected in the later period when the months' totals are given, and their variance.</summary>
    private static (double Expected, double Variance) Share(
        ReadOnlySpan<double> events, ReadOnlySpan<double> after, ReadOnlySpan<double> before, double ratio)
    {
        var (expected, variance) = (0.0, 0.0);
        for (var month = 0; month < Year; month++)
        {
            var share = ratio * after[month] / ((ratio * after[month]) + before[month]);
            expected += events[month] > 0 ? events[month] * share : 0;
            variance += events[month] > 0 ? events[month] * share * (1 - share) : 0;
        }

        return (expected, variance);
    }

    private static double Level(int month, ReadOnlySpan<double> events, ReadOnlySpan<double> after, ReadOnlySpan<double> before, double ratio) =>
        events[month] == 0 ? 0 : events[month] / ((ratio * after[month]) + before[month]);

    private static double Term(double seen, double expected) => expected > 0 ? (seen - expected) * (seen - expected) / expected : 0;
}
