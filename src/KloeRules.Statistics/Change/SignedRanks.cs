namespace KloeRules.Statistics.Change;

/// <summary>
/// Wilcoxon's signed-rank test on pairs of months: whether differences lean one way by more than chance. Exact, by going through every way the signs could
/// have fallen; equal sizes share their mean rank and pairs without a difference are left out.
/// </summary>
public static class SignedRanks
{
    /// <summary>Pairs with a difference below which nothing can be told.</summary>
    public const int FewestPairs = 6;

    private const int MostPairs = 20;
    private const double Rounding = 1e-9;

    /// <param name="differences">At most 20 that are not 0.</param>
    /// <returns>The two-sided probability; null with fewer than six pairs that differ.</returns>
    public static double? Chance(IEnumerable<double> differences)
    {
        var moved = differences.Where(difference => difference != 0).OrderBy(Math.Abs).ToArray();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(moved.Length, MostPairs, nameof(differences));
        if (moved.Length < FewestPairs)
        {
            return null;
        }

        var ranks = moved.Select(one => Enumerable.Range(1, moved.Length).Where(rank => Math.Abs(moved[rank - 1]) == Math.Abs(one)).Average()).ToArray();
        var half = ranks.Sum() / 2;
        var seen = Math.Abs(moved.Select((one, i) => one > 0 ? ranks[i] : 0).Sum() - half);
        var asFar = Enumerable.Range(0, 1 << moved.Length).Count(signs => Math.Abs(RanksUp(ranks, signs) - half) >= seen - Rounding);
        return (double)asFar / (1 << moved.Length);
    }

    private static double RanksUp(double[] ranks, int signs)
    {
        var sum = 0.0;
        for (var i = 0; i < ranks.Length; i++)
        {
            sum += (signs >> i & 1) == 1 ? ranks[i] : 0;
        }

        return sum;
    }
}
