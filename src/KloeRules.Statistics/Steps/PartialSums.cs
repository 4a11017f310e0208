using KloeRules.Statistics.Standing;

namespace KloeRules.Statistics.Steps;

/// <summary>
/// The distances from the mean of all months, added up from the first: they run away from 0 and back where the level has changed. From them come Buishand's
/// statistics (1982, 1984) and the CUSUM test of a mean (Ploberger and Krämer 1992). All in standard deviations.
/// </summary>
/// <param name="Range">Greatest less least sum, by √n (Buishand's range).</param>
/// <param name="Squares">The mean square of the sums, by n + 1 (Buishand's U).</param>
/// <param name="Greatest">The sum furthest from 0, by √n (OLS-CUSUM).</param>
/// <param name="After">After how many figures it lies there; more than one where they tie.</param>
public sealed record PartialSums(double Range, double Squares, double Greatest, IReadOnlyList<int> After)
{
    /// <summary>The probability of such a <see cref="Greatest"/> without a change: that of a Brownian bridge, for long series.</summary>
    public double Chance
    {
        get
        {
            const int Terms = 100;
            var sum = 0.0;
            for (var k = 1; k <= Terms; k++)
            {
                sum += (k % 2 == 1 ? 2 : -2) * Math.Exp(-2 * k * k * Greatest * Greatest);
            }

            return Math.Clamp(sum, 0, 1);
        }
    }

    /// <param name="figures">Oldest first, none missing.</param>
    /// <returns>Null when the series never moves.</returns>
    public static PartialSums? Of(ReadOnlySpan<double> figures)
    {
        if (Scores.Z(figures) is not { } scores)
        {
            return null;
        }

        var n = scores.Length;
        var sums = new double[n];
        for (var i = 0; i < n - 1; i++)
        {
            sums[i] = scores[i] + (i == 0 ? 0 : sums[i - 1]);
        }

        var (greatest, after) = Cuts.OfGreatest(Array.ConvertAll(sums, Math.Abs));
        var root = Math.Sqrt(n);
        return new PartialSums((sums.Max() - sums.Min()) / root, sums.Sum(sum => sum * sum) / (n * (n + 1.0)), greatest / root, after);
    }
}
