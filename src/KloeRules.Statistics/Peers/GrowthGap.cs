using KloeRules.Statistics.Change;
using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Tests whether a force changed from one period to the next by another factor than its peers together: the difference of the two log rate ratios in its
/// standard error, each with the spread of its own months. Opposite directions alone are not enough.
/// </summary>
/// <param name="Difference">The log of the force's rate ratio less that of the peers.</param>
/// <param name="StandardError">Of the difference.</param>
/// <param name="Chance">The two-sided probability.</param>
public readonly record struct GrowthGap(double Difference, double StandardError, double Chance)
{
    public const double Significant = 0.05;

    /// <summary>By how much more the force grew, as a factor: 1.1 for 10% more than its peers; 95%.</summary>
    public Interval Ratio { get; init; } = Interval.Unknown;

    /// <summary>1 when the force grew more than its peers, −1 when less, 0 when chance explains the difference.</summary>
    public int Differs => Chance <= Significant ? Math.Sign(Difference) : 0;

    /// <param name="others">Of the peers' events added up month by month, the force not among them.</param>
    /// <returns>Null when a period has no event at all, or there are too few months to see how they vary.</returns>
    public static GrowthGap? Of(QuasiPoisson own, QuasiPoisson others)
    {
        var difference = own.LogRatio - others.LogRatio;
        var error = double.Hypot(own.StandardError, others.StandardError);
        var degrees = Math.Min(own.Degrees, others.Degrees);
        if (!double.IsFinite(difference) || !double.IsFinite(error) || degrees <= 0)
        {
            return null;
        }

        var half = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, degrees, 0.975) * error;
        return new GrowthGap(difference, error, StudentT.TwoSided(difference / error, degrees))
        {
            Ratio = new Interval(Math.Exp(difference - half), Math.Exp(difference + half)),
        };
    }
}
