namespace KloeRules.Statistics.Trend;

/// <summary>
/// The variance of the sum of Kendall's S over calendar months that move together: the covariance of each two, (K + 4 Σ R R′ − n (m + 1)(m′ + 1)) / 3, where K
/// counts pairs of years that both months see go the same way less those that go apart, R is a year's rank within its month, n the years and m the years that
/// have a figure; a missing one has the mean rank (Dietz and Killeen 1981).
/// </summary>
internal static class SeasonalCovariance
{
    /// <param name="bySeason">The years of each calendar month, oldest first, all equally many; NaN is missing.</param>
    public static double Sum(double[][] bySeason)
    {
        var ranks = Array.ConvertAll(bySeason, Ranks);
        var sum = 0.0;
        for (var g = 0; g < bySeason.Length; g++)
        {
            for (var h = 0; h < bySeason.Length; h++)
            {
                sum += Of(bySeason[g], ranks[g], bySeason[h], ranks[h]);
            }
        }

        return sum;
    }

    private static double Of(double[] g, double[] ranksG, double[] h, double[] ranksH)
    {
        var (together, products) = (0.0, 0.0);
        for (var i = 0; i < g.Length; i++)
        {
            products += ranksG[i] * ranksH[i];
            for (var j = i + 1; j < g.Length; j++)
            {
                together += Way(g[i], g[j]) * Way(h[i], h[j]);
            }
        }

        var (m, other) = (g.Count(figure => !double.IsNaN(figure)), h.Count(figure => !double.IsNaN(figure)));
        return (together + (4 * products) - (g.Length * (m + 1.0) * (other + 1))) / 3;
    }

    private static double[] Ranks(double[] years)
    {
        var count = years.Count(figure => !double.IsNaN(figure));
        return Array.ConvertAll(years, figure => (count + 1 + years.Sum(other => Way(other, figure))) / 2.0);
    }

    private static int Way(double from, double to) => to > from ? 1 : to < from ? -1 : 0;
}
