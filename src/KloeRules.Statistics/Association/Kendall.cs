using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Association;

/// <summary>Kendall's coefficient: pairs of months ordered alike less pairs ordered the other way, ties allowed for (tau-b).</summary>
/// <param name="Tau">−1 to 1.</param>
/// <param name="Z">In standard deviations, with the variance corrected for ties and without correction for continuity.</param>
/// <param name="Chance">The two-sided probability.</param>
public readonly record struct Kendall(double Tau, double Z, double Chance)
{
    /// <returns>Null when one of the series never moves.</returns>
    public static Kendall? Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var sum = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += x[i].CompareTo(x[j]) * y[i].CompareTo(y[j]);
            }
        }

        double n = x.Length;
        var (tiesX, tiesY) = (Ties.Of(x), Ties.Of(y));
        var pairs = n * (n - 1) / 2;
        var (apartX, apartY) = (pairs - (tiesX.Pairs / 2), pairs - (tiesY.Pairs / 2));
        if (apartX <= 0 || apartY <= 0)
        {
            return null;
        }

        var variance = (((n * (n - 1) * ((2 * n) + 5)) - tiesX.Fives - tiesY.Fives) / 18)
            + (tiesX.Triples * tiesY.Triples / (9 * n * (n - 1) * (n - 2)))
            + (tiesX.Pairs * tiesY.Pairs / (2 * n * (n - 1)));
        var z = sum / Math.Sqrt(variance);
        return new Kendall(sum / Math.Sqrt(apartX * apartY), z, Normal.TwoSided(z));
    }

    /// <summary>Sums over groups of t equal figures.</summary>
    /// <param name="Pairs">t(t − 1).</param>
    /// <param name="Triples">t(t − 1)(t − 2).</param>
    /// <param name="Fives">t(t − 1)(2t + 5).</param>
    private readonly record struct Ties(double Pairs, double Triples, double Fives)
    {
        public static Ties Of(ReadOnlySpan<double> figures)
        {
            double[] sizes = [.. figures.ToArray().GroupBy(figure => figure).Select(group => (double)group.Count())];
            return new Ties(sizes.Sum(t => t * (t - 1)), sizes.Sum(t => t * (t - 1) * (t - 2)), sizes.Sum(t => t * (t - 1) * ((2 * t) + 5)));
        }
    }
}
