using KloeRules.Statistics.Association;

namespace KloeRules.Statistics.Change;

/// <summary>
/// Wilcoxon's signed-rank test on pairs of months: whether differences lean one way by more than chance. Exact, counting every way the signs could
/// have fallen; equal sizes share their mean rank and pairs without a difference, or without one of the figures, are left out.
/// </summary>
public static class SignedRanks
{
    /// <summary>Pairs with a difference below which nothing can be told.</summary>
    public const int FewestPairs = 6;

    /// <returns>The two-sided probability; null with fewer than six pairs that differ.</returns>
    public static double? Chance(IEnumerable<double> differences)
    {
        var moved = Moved(differences);
        if (moved.Length < FewestPairs)
        {
            return null;
        }

        // Mean ranks are whole or halves: twice over they count places in a table of sums.
        var ranks = Array.ConvertAll(SizeRanks(moved), rank => (int)Math.Round(2 * rank));
        var total = ranks.Sum();
        var ways = new double[total + 1];
        ways[0] = 1;
        foreach (var rank in ranks)
        {
            for (var sum = total; sum >= 0; sum--)
            {
                ways[sum] = (ways[sum] + (sum >= rank ? ways[sum - rank] : 0)) / 2;
            }
        }

        var seen = Math.Abs((4 * SumUp(moved)) - total);
        return Math.Min(1, ways.Where((_, sum) => Math.Abs((2 * sum) - total) >= seen).Sum());
    }

    /// <summary>The sum of the ranks of those that went up (R's V).</summary>
    public static double SumUp(IEnumerable<double> differences)
    {
        var moved = Moved(differences);
        return SizeRanks(moved).Where((_, i) => moved[i] > 0).Sum();
    }

    private static double[] Moved(IEnumerable<double> differences) => [.. differences.Where(one => one is not 0 and not double.NaN)];

    private static double[] SizeRanks(double[] moved) => Ranks.Of(Array.ConvertAll(moved, Math.Abs));
}
