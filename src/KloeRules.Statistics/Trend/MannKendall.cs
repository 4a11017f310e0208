using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// The Mann-Kendall test for a trend that never mind how it bends. Exact without ties up to 50 figures, otherwise normal with the variance
/// corrected for ties and for continuity. The trend goes the way of <see cref="S"/>: with ties Sen's slope may be 0 where S is not.
/// </summary>
/// <param name="S">Pairs that rise less pairs that fall.</param>
/// <param name="Count">Figures that took part.</param>
/// <param name="Variance">Of S, had the figures come in any order, corrected for ties.</param>
/// <param name="TiedPairs">Pairs of equal figures.</param>
public readonly record struct MannKendall(int S, int Count, double Variance, int TiedPairs)
{
    private const int MostForExact = 50;
    private const int MostOnStack = 256;

    /// <summary>The two-sided probability; null when all figures are equal or there are fewer than two.</summary>
    public double? Chance => TiedPairs == 0 && Count is >= 2 and <= MostForExact ? KendallOrders.Chance(S, Count) : NormalChance();

    /// <summary>S as a share of all pairs.</summary>
    public double? TauA => Pairs > 0 ? (double)S / Pairs : null;

    /// <summary>S as a share of the pairs, those that are tied left out by half (Kendall's tau-b; time has no ties).</summary>
    public double? TauB => Pairs > TiedPairs ? S / (Math.Sqrt(Pairs) * Math.Sqrt(Pairs - TiedPairs)) : null;

    private int Pairs => Count * (Count - 1) / 2;

    /// <param name="months">Oldest first; NaN is a missing month and takes part in no pair.</param>
    public static MannKendall Of(ReadOnlySpan<double> months)
    {
        var (s, count) = (0, 0);
        var sorted = months.Length <= MostOnStack ? stackalloc double[months.Length] : new double[months.Length];
        for (var j = 0; j < months.Length; j++)
        {
            if (double.IsNaN(months[j]))
            {
                continue;
            }

            sorted[count++] = months[j];
            for (var i = 0; i < j; i++)
            {
                s += months[j] > months[i] ? 1 : months[j] < months[i] ? -1 : 0;
            }
        }

        sorted[..count].Sort();
        var (variance, tied) = (Part(count), 0);
        for (int first = 0, end; first < count; first = end)
        {
            for (end = first + 1; end < count && sorted[end] == sorted[first]; end++)
            {
            }

            variance -= Part(end - first);
            tied += (end - first) * (end - first - 1) / 2;
        }

        return new MannKendall(s, count, variance / 18, tied);
    }

    /// <summary>S in its standard deviations.</summary>
    /// <param name="hasContinuity">Whether S, which moves by steps of 2, is taken 1 nearer to 0.</param>
    /// <returns>Null when all figures are equal.</returns>
    public double? Z(bool hasContinuity = true) => StandardScore(S, Variance, hasContinuity);

    /// <summary>The two-sided probability by the normal distribution, however few the figures.</summary>
    /// <param name="hasContinuity">As for <see cref="Z"/>.</param>
    public double? NormalChance(bool hasContinuity = true) => Z(hasContinuity) is { } z ? Normal.TwoSided(z) : null;

    internal static double? StandardScore(int s, double variance, bool hasContinuity) =>
        variance > 0 ? (s - (hasContinuity ? Math.Sign(s) : 0)) / Math.Sqrt(variance) : null;

    private static double Part(int n) => (double)n * (n - 1) * ((2 * n) + 5);
}
