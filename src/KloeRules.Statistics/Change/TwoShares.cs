using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Change;

/// <summary>
/// Tests whether two shares (x of n) differ: the z test with a pooled share when all four expected counts reach five, else Fisher's exact test.
/// </summary>
public static class TwoShares
{
    /// <summary>Cases below which a share is not tested.</summary>
    public const int FewestCases = 10;

    private const double FewestExpected = 5;

    /// <param name="dispersion">How much more the shares vary than chance alone would have them; 1 for not at all. Never taken below 1.</param>
    /// <returns>The two-sided probability.</returns>
    public static double Chance(double laterPart, double laterWhole, double earlierPart, double earlierWhole, double dispersion = 1)
    {
        var pooled = (laterPart + earlierPart) / (laterWhole + earlierWhole);
        var least = Math.Min(laterWhole, earlierWhole) * Math.Min(pooled, 1 - pooled);
        if (least < FewestExpected)
        {
            return ExactTail.Hypergeometric(
                Rounded(laterPart), Rounded(laterWhole), Rounded(laterPart) + Rounded(earlierPart), Rounded(laterWhole) + Rounded(earlierWhole));
        }

        var error = Math.Sqrt(pooled * (1 - pooled) * ((1 / laterWhole) + (1 / earlierWhole)) * Math.Max(1, dispersion));
        return Normal.TwoSided(((laterPart / laterWhole) - (earlierPart / earlierWhole)) / error);
    }

    /// <summary>Pearson's chi-squared of monthly shares round each period's own, by its degrees of freedom.</summary>
    /// <param name="periods">Parts and wholes by month, one list a period; every whole above 0.</param>
    public static double Dispersion(params (double Part, double Whole)[][] periods)
    {
        var (sum, degrees) = (0.0, -periods.Length);
        foreach (var months in periods)
        {
            var share = months.Sum(month => month.Part) / months.Sum(month => month.Whole);
            degrees += months.Length;
            sum += share is > 0 and < 1
                ? months.Sum(month => Math.Pow(month.Part - (month.Whole * share), 2) / (month.Whole * share * (1 - share)))
                : 0;
        }

        return degrees > 0 ? sum / degrees : 1;
    }

    private static int Rounded(double cases) => (int)Math.Round(cases, MidpointRounding.AwayFromZero);
}
