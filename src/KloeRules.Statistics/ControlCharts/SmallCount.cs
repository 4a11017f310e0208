using MathNet.Numerics.Distributions;

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
        if (months == 0 || double.IsNaN(latest))
        {
            return null;
        }

        var (seen, all) = (Whole(latest), Whole(latest) + Whole(Figures.Sum(before)));
        var chance = 1.0 / (months + 1);
        return new SmallCount(seen == 0 ? 1 : 1 - Binomial.CDF(chance, all, seen - 1), Binomial.CDF(chance, all, seen));
    }

    /// <summary>Strictly rarer than a month beyond the limit of that side.</summary>
    public bool IsOutside(Side side) => ChanceOn(side) < Outside;

    /// <summary>Strictly rarer than a month beyond the near limit of that side.</summary>
    public bool IsNear(Side side) => ChanceOn(side) < Near;

    private double ChanceOn(Side side) => side == Side.Above ? ChanceOfSoMany : ChanceOfSoFew;

    private static int Whole(double events) => (int)Math.Round(events, MidpointRounding.AwayFromZero);
}
