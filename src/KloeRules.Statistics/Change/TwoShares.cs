using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Change;

/// <summary>
/// Tests whether two shares (x of n) differ: the z test with a pooled share when all four expected counts reach five, else Fisher's exact test; and
/// Newcombe's interval for the difference. Shares that vary more by month than chance has them count as if of fewer cases.
/// </summary>
public static class TwoShares
{
    /// <summary>Cases below which a share is not tested.</summary>
    public const int FewestCases = 10;

    /// <summary>Months with cases, in each period, below which their variation is not judged.</summary>
    public const int FewestMonths = 12;

    private const double FewestExpected = 5;

    /// <param name="dispersion">How much more the shares vary than chance alone would have them; never taken below 1, NaN for not judged.</param>
    public static ShareChange Of(double laterPart, double laterWhole, double earlierPart, double earlierWhole, double dispersion = double.NaN)
    {
        if (laterPart > laterWhole || earlierPart > earlierWhole)
        {
            return ShareChange.Unknown(CannotTell.NotAShare);
        }

        if (!(Math.Min(laterWhole, earlierWhole) >= FewestCases))
        {
            return ShareChange.Unknown(CannotTell.TooFewCases);
        }

        var fewer = double.IsNaN(dispersion) ? 1 : Math.Max(1, dispersion);
        return new ShareChange(
            CannotTell.Nothing,
            (laterPart / laterWhole) - (earlierPart / earlierWhole),
            ShareInterval.OfDifference(laterPart / fewer, laterWhole / fewer, earlierPart / fewer, earlierWhole / fewer),
            Chance(laterPart, laterWhole, earlierPart, earlierWhole, fewer),
            dispersion);
    }

    /// <summary>As <see cref="Of"/>, of shares by month; their own variation is judged when both periods have twelve months with cases.</summary>
    /// <param name="laterParts">For each month, cases of the kind; NaN for a missing month.</param>
    /// <param name="laterWholes">For each month, all cases.</param>
    public static ShareChange OfMonths(
        ReadOnlySpan<double> laterParts, ReadOnlySpan<double> laterWholes, ReadOnlySpan<double> earlierParts, ReadOnlySpan<double> earlierWholes)
    {
        if (Months.AnyMissing(laterParts) || Months.AnyMissing(laterWholes) || Months.AnyMissing(earlierParts) || Months.AnyMissing(earlierWholes))
        {
            return ShareChange.Unknown(CannotTell.MissingMonth);
        }

        var (later, earlier) = (WithCases(laterParts, laterWholes), WithCases(earlierParts, earlierWholes));
        return Of(
            Months.Sum(laterParts),
            Months.Sum(laterWholes),
            Months.Sum(earlierParts),
            Months.Sum(earlierWholes),
            Math.Min(later.Length, earlier.Length) >= FewestMonths ? Dispersion(later, earlier) : double.NaN);
    }

    /// <param name="dispersion">How much more the shares vary than chance alone would have them; 1 for not at all. Never taken below 1.</param>
    /// <returns>The two-sided probability.</returns>
    public static double Chance(double laterPart, double laterWhole, double earlierPart, double earlierWhole, double dispersion = 1)
    {
        var pooled = (laterPart + earlierPart) / (laterWhole + earlierWhole);
        var least = Math.Min(laterWhole, earlierWhole) * Math.Min(pooled, 1 - pooled);
        return least < FewestExpected
            ? ExactChance(laterPart, laterWhole, earlierPart, earlierWhole)
            : Normal.TwoSided(Z(laterPart, laterWhole, earlierPart, earlierWhole) / Math.Sqrt(Math.Max(1, dispersion)));
    }

    /// <summary>The difference in standard errors of a share pooled from both; NaN when none, or all, of the cases are of the kind.</summary>
    public static double Z(double laterPart, double laterWhole, double earlierPart, double earlierWhole)
    {
        var pooled = (laterPart + earlierPart) / (laterWhole + earlierWhole);
        var error = Math.Sqrt(pooled * (1 - pooled) * ((1 / laterWhole) + (1 / earlierWhole)));
        return ((laterPart / laterWhole) - (earlierPart / earlierWhole)) / error;
    }

    /// <summary>Fisher's two-sided probability; counts that are not whole are rounded.</summary>
    public static double ExactChance(double laterPart, double laterWhole, double earlierPart, double earlierWhole) => ExactTail.Hypergeometric(
        Rounded(laterPart), Rounded(laterWhole), Rounded(laterPart) + Rounded(earlierPart), Rounded(laterWhole) + Rounded(earlierWhole));

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

    private static (double Part, double Whole)[] WithCases(ReadOnlySpan<double> parts, ReadOnlySpan<double> wholes)
    {
        var months = new List<(double Part, double Whole)>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (wholes[i] > 0)
            {
                months.Add((parts[i], wholes[i]));
            }
        }

        return [.. months];
    }

    private static int Rounded(double cases) => (int)Math.Round(cases, MidpointRounding.AwayFromZero);
}
