using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Change;

/// <summary>
/// Two numbers of events by the exact conditional test (R: <c>poisson.test</c>): of all events, those of the later period are a draw whose chance is its
/// share of the exposure. Takes events to come independently; months that vary more than that make it call too much a change.
/// </summary>
/// <param name="Ratio">The later rate over the earlier; infinite when only the earlier has no events.</param>
/// <param name="Interval">Of the ratio, 95%.</param>
/// <param name="Chance">Two-sided; 1 when there are no events at all.</param>
public readonly record struct ExactCounts(double Ratio, Interval Interval, double Chance)
{
    /// <param name="later">Events; what is not a whole number is rounded.</param>
    /// <param name="laterExposure">Above 0: days, or people.</param>
    public static ExactCounts Of(double later, double laterExposure, double earlier, double earlierExposure)
    {
        var (after, before) = (Rounded(later), Rounded(earlier));
        var scale = earlierExposure / laterExposure;
        var share = after + before == 0 ? new Interval(0, 1) : ShareInterval.Exact(after, after + before);
        return new ExactCounts(
            (double)after / before * scale,
            new Interval(Odds(share.Lower) * scale, Odds(share.Upper) * scale),
            ExactTail.Binomial(after, after + before, laterExposure / (laterExposure + earlierExposure)));
    }

    private static double Odds(double share) => share / (1 - share);

    private static int Rounded(double events) => (int)Math.Round(events, MidpointRounding.AwayFromZero);
}
