using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Change;

/// <summary>
/// Tests whether events came at another rate in one period than in another. Months usually vary more than chance alone would have them (overdispersion),
/// so the Poisson variance is raised by what they show: quasi-Poisson regression, t test on the log rate ratio. With few events, or one month a side, the
/// exact conditional test; overdispersion can't be judged then.
/// </summary>
public static class TwoCounts
{
    /// <summary>Events in both periods together below which the exact test is used.</summary>
    public const int FewEvents = 20;

    /// <param name="later">Events by month; none missing.</param>
    /// <param name="laterExposure">For each month, what the events are counted against: days, or people.</param>
    /// <returns>The two-sided probability.</returns>
    public static double Chance(
        ReadOnlySpan<double> later, ReadOnlySpan<double> laterExposure, ReadOnlySpan<double> earlier, ReadOnlySpan<double> earlierExposure)
    {
        var (a, b) = (Sum(earlier), Sum(later));
        var (exposedA, exposedB) = (Sum(earlierExposure), Sum(laterExposure));
        var degrees = earlier.Length + later.Length - 2;
        if (a == 0 || b == 0 || a + b < FewEvents || degrees < 2)
        {
            return ExactTail.Binomial(Rounded(b), Rounded(a) + Rounded(b), exposedB / (exposedA + exposedB));
        }

        var dispersion = (Pearson(earlier, earlierExposure, a / exposedA) + Pearson(later, laterExposure, b / exposedB)) / degrees;
        var error = Math.Sqrt(Math.Max(1, dispersion) * ((1 / a) + (1 / b)));
        return StudentT.TwoSided(Math.Log(b / exposedB / (a / exposedA)) / error, degrees);
    }

    private static double Pearson(ReadOnlySpan<double> events, ReadOnlySpan<double> exposure, double rate)
    {
        var sum = 0.0;
        for (var i = 0; i < events.Length; i++)
        {
            var expected = rate * exposure[i];
            sum += expected > 0 ? (events[i] - expected) * (events[i] - expected) / expected : 0;
        }

        return sum;
    }

    private static int Rounded(double events) => (int)Math.Round(events, MidpointRounding.AwayFromZero);

    private static double Sum(ReadOnlySpan<double> numbers)
    {
        var sum = 0.0;
        foreach (var number in numbers)
        {
            sum += number;
        }

        return sum;
    }
}
