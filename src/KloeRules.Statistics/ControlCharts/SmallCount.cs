using MathNet.Numerics.Distributions;
using Normal = KloeRules.Statistics.Distributions.Normal;

namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The latest month of a measure with few events, exactly: given all events of the baseline and the latest month together, each of them fell into the
/// latest with the same chance as into any other month (conditional binomial test). Normal limits mislead below a mean of five.
/// </summary>
/// <param name="ChanceOfSoMany">That as many or more fall into it.</param>
/// <param name="ChanceOfSoFew">That as few or fewer do.</param>
public readonly record struct SmallCount(double ChanceOfSoMany, double ChanceOfSoFew)
{
    /// <summary>Events a month below which this test stands in for limits; also cases with and without, for a share.</summary>
    public const double EventsForLimits = 5;

    /// <summary>The chance beyond three standard deviations of a normal distribution, on one side.</summary>
    public const double Outside = 0.00135;

    /// <summary>The chance beyond two.</summary>
    public const double Near = 0.0228;

    /// <param name="before">Events by month of the baseline, the latest month not among them; NaN is a missing month and left out.</param>
    /// <returns>Null when the latest or every month before is missing.</returns>
    public static SmallCount? Of(ReadOnlySpan<double> before, double latest)
    {
        var months = Figures.Count(before);
        return months == 0 || double.IsNaN(latest) ? null : OfRate(latest, 1, Figures.Sum(before), months);
    }

    /// <summary>The same of events against a changing exposure: each fell into the latest month with its share of the exposure.</summary>
    /// <param name="before">Events of the whole baseline.</param>
    public static SmallCount OfRate(double latest, double exposure, double before, double beforeExposure)
    {
        var (seen, all, chance) = (Whole(latest), Whole(latest) + Whole(before), exposure / (exposure + beforeExposure));
        return new SmallCount(seen == 0 ? 1 : 1 - Binomial.CDF(chance, all, seen - 1), Binomial.CDF(chance, all, seen));
    }

    /// <summary>The same of cases of a kind: the cases of the latest month are a draw from all cases (Fisher's test, one side at a time).</summary>
    /// <param name="latest">At most <paramref name="cases"/>.</param>
    /// <param name="before">Cases of the kind of the whole baseline.</param>
    public static SmallCount OfShare(double latest, double cases, double before, double beforeCases)
    {
        var (seen, drawn, marked, all) = (Whole(latest), Whole(cases), Whole(latest) + Whole(before), Whole(cases) + Whole(beforeCases));
        return new SmallCount(seen == 0 ? 1 : 1 - Hypergeometric.CDF(all, marked, drawn, seen - 1), Hypergeometric.CDF(all, marked, drawn, seen));
    }

    /// <summary>Strictly rarer than a month beyond the limit of that side.</summary>
    public bool IsOutside(Side side) => ChanceOn(side) < Outside;

    /// <summary>Strictly rarer than a month beyond the near limit of that side.</summary>
    public bool IsNear(Side side) => ChanceOn(side) < Near;

    /// <summary>Strictly rarer than a month beyond so many standard deviations of a normal distribution, on that side.</summary>
    public bool IsBeyond(Side side, double deviations) => ChanceOn(side) < Normal.TwoSided(deviations) / 2;

    /// <summary>That it lies at least so far out on that side.</summary>
    public double ChanceOn(Side side) => side == Side.Above ? ChanceOfSoMany : ChanceOfSoFew;

    private static int Whole(double events) => (int)Math.Round(events, MidpointRounding.AwayFromZero);
}
