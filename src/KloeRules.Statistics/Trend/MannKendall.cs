using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// The Mann-Kendall test for a trend that never mind how it bends. Exact without ties up to 50 figures, otherwise normal with the variance
/// corrected for ties and for continuity.
/// </summary>
/// <param name="S">Pairs that rise less pairs that fall.</param>
/// <param name="Chance">The two-sided probability; null when all figures are equal.</param>
/// <param name="Count">Figures that took part.</param>
public readonly record struct MannKendall(int S, double? Chance, int Count)
{
    private const int MostForExact = 50;

    /// <param name="months">Oldest first; NaN is a missing month and takes part in no pair.</param>
    public static MannKendall Of(ReadOnlySpan<double> months)
    {
        double[] figures = [.. months.ToArray().Where(figure => !double.IsNaN(figure))];
        var s = 0;
        var hasTies = false;
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                var sign = figures[j].CompareTo(figures[i]);
                s += sign;
                hasTies |= sign == 0;
            }
        }

        var chance = !hasTies && figures.Length <= MostForExact ? Exact(s, figures.Length) : WithTies(s, figures);
        return new MannKendall(s, chance, figures.Length);
    }

    private static double? WithTies(int s, double[] figures)
    {
        var variance = (Part(figures.Length) - figures.GroupBy(figure => figure).Sum(tied => Part(tied.Count()))) / 18;
        return variance > 0 ? Normal.TwoSided((s - Math.Sign(s)) / Math.Sqrt(variance)) : null;
    }

    private static double Part(int n) => (double)n * (n - 1) * ((2 * n) + 5);

    /// <summary>The share of all orders of n figures in which S is at least as far from 0. An order with k pairs that fall has S = pairs − 2k.</summary>
    private static double Exact(int s, int n)
    {
        var pairs = n * (n - 1) / 2;
        var shares = new double[pairs + 1];
        shares[0] = 1;
        for (var figures = 2; figures <= n; figures++)
        {
            var next = new double[pairs + 1];
            for (var falls = 0; falls <= figures * (figures - 1) / 2; falls++)
            {
                for (var added = Math.Max(0, falls - ((figures - 1) * (figures - 2) / 2)); added < figures && added <= falls; added++)
                {
                    next[falls] += shares[falls - added] / figures;
                }
            }

            shares = next;
        }

        return Math.Min(1, shares.Where((_, falls) => Math.Abs(pairs - (2 * falls)) >= Math.Abs(s)).Sum());
    }
}
