using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Tests whether a force changed from one period to the next by another factor than its peers together: the difference of the two log rate ratios in its
/// standard error, quasi-Poisson on both sides. Opposite directions alone are not enough.
/// </summary>
/// <param name="Difference">The log of the force's rate ratio less that of the peers.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Chance">The two-sided probability.</param>
public readonly record struct GrowthGap(double Difference, double Error, double Chance)
{
    public const double Significant = 0.05;

    /// <summary>1 when the force grew more than its peers, −1 when less, 0 when chance explains the difference.</summary>
    public int Differs => Chance <= Significant ? Math.Sign(Difference) : 0;

    /// <param name="others">The peers' events added up, the force not among them.</param>
    /// <param name="degrees">Degrees of freedom of the dispersion: months in both periods less 2.</param>
    /// <returns>Null when a period has no event at all.</returns>
    public static GrowthGap? Of(PeriodCases own, PeriodCases others, int degrees)
    {
        if (!own.HasEvents || !others.HasEvents || degrees < 1)
        {
            return null;
        }

        var (difference, error) = (own.LogRatio - others.LogRatio, Math.Sqrt(own.Variance + others.Variance));
        return new GrowthGap(difference, error, StudentT.TwoSided(difference / error, degrees));
    }
}
