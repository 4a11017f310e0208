namespace KloeRules.Statistics.Change;

/// <summary>
/// Tests whether events came at another rate in one period than in another. Months usually vary more than chance alone would have them (overdispersion),
/// so the Poisson variance is raised by what they show: quasi-Poisson regression, t test on the log rate ratio. With few events, or one month a side, the
/// exact conditional test; overdispersion can't be judged then, and the probability is only a description.
/// </summary>
public static class TwoCounts
{
    /// <summary>Events in both periods together below which the exact test is used.</summary>
    public const int FewEvents = 20;

    private const int Year = 12;

    /// <param name="later">Events by month.</param>
    /// <param name="laterExposure">For each month, what the events are counted against: days, or people.</param>
    /// <param name="isSeasonal">Of whole years that begin with the same month: hold each calendar month against its own.</param>
    /// <param name="serial">The factor by which months that follow one another raise the variance (<see cref="SerialCorrelation"/>).</param>
    public static CountChange Of(
        ReadOnlySpan<double> later,
        ReadOnlySpan<double> laterExposure,
        ReadOnlySpan<double> earlier,
        ReadOnlySpan<double> earlierExposure,
        bool isSeasonal = false,
        double serial = 1)
    {
        if (Months.AnyMissing(later) || Months.AnyMissing(earlier))
        {
            return CountChange.Unknown(CannotTell.MissingMonth);
        }

        var (a, b) = (Months.Sum(earlier), Months.Sum(later));
        var (exposedA, exposedB) = (Months.Sum(earlierExposure), Months.Sum(laterExposure));
        if (!(exposedA > 0 && exposedB > 0))
        {
            return CountChange.Unknown(CannotTell.NoExposure);
        }

        if (a == 0 || b == 0 || a + b < FewEvents || earlier.Length + later.Length < 4)
        {
            return CountChange.Of(ExactCounts.Of(b, exposedB, a, exposedA));
        }

        return isSeasonal && later.Length % Year == 0 && earlier.Length % Year == 0
            ? CountChange.Of(QuasiPoisson.ByMonth(later, laterExposure, earlier, earlierExposure, serial), CountMethod.MonthAdjusted)
            : CountChange.Of(QuasiPoisson.Of(later, laterExposure, earlier, earlierExposure, serial), CountMethod.QuasiPoisson);
    }

    /// <summary>The months known in both periods, of two parts of years that begin with the same month: a missing month takes its partner out.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static CountChange OfPairs(
        ReadOnlySpan<double> later, ReadOnlySpan<double> laterExposure, ReadOnlySpan<double> earlier, ReadOnlySpan<double> earlierExposure)
    {
        var (after, afterExposure) = (new double[later.Length], new double[later.Length]);
        var (before, beforeExposure) = (new double[later.Length], new double[later.Length]);
        var pairs = 0;
        for (var i = 0; i < Math.Min(later.Length, earlier.Length); i++)
        {
            if (!double.IsNaN(later[i]) && !double.IsNaN(earlier[i]))
            {
                (after[pairs], afterExposure[pairs]) = (later[i], laterExposure[i]);
                (before[pairs], beforeExposure[pairs]) = (earlier[i], earlierExposure[i]);
                pairs++;
            }
        }

        return pairs == 0
            ? CountChange.Unknown(CannotTell.MissingMonth)
            : Of(after.AsSpan(0, pairs), afterExposure.AsSpan(0, pairs), before.AsSpan(0, pairs), beforeExposure.AsSpan(0, pairs));
    }

    /// <inheritdoc cref="Of" path="/param"/>
    /// <returns>The two-sided probability; NaN when it can't be told.</returns>
    public static double Chance(
        ReadOnlySpan<double> later, ReadOnlySpan<double> laterExposure, ReadOnlySpan<double> earlier, ReadOnlySpan<double> earlierExposure) =>
        Of(later, laterExposure, earlier, earlierExposure).Chance;
}
