using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Trend;

/// <summary>Kendall's S over all orders that n different figures can come in. Method: counting of falling pairs, one figure added at a time.</summary>
public static class KendallOrders
{
    /// <summary>Room for the orders of fifty figures.</summary>
    private const int MostOnStack = 2_048;

    /// <summary>The share of all orders in which S lies at least as far from 0. An order with k pairs that fall has S = pairs − 2k.</summary>
    /// <param name="s">Pairs that rise less pairs that fall.</param>
    /// <param name="n">Figures, none equal to another.</param>
    public static double Chance(int s, int n)
    {
        var pairs = n * (n - 1) / 2;
        var most = (pairs - Math.Abs(s)) / 2;
        if (2 * most >= pairs)
        {
            return 1;
        }

        var (all, places) = (3 * (most + 1), most + 1);
        var room = all <= MostOnStack ? stackalloc double[all] : new double[all];
        room.Clear();
        var shares = room[..places];
        var next = room[places..^places];
        var toEnd = room[^places..];
        shares[0] = 1;
        for (var figures = 2; figures <= n; figures++)
        {
            AddUp(shares, figures, next, toEnd);
            for (var falls = 0; falls <= most; falls++)
            {
                next[falls] /= figures;
            }

            var last = shares;
            shares = next;
            next = last;
        }

        return Math.Min(1, 2 * Figures.Sum(shares));
    }

    /// <summary>
    /// For each place the sum of the shares there and at the places before it, so many together. Sums in blocks of that many from their starts and from their
    /// ends, never differences: orders as rare as 1 in 50! keep all their digits.
    /// </summary>
    private static void AddUp(ReadOnlySpan<double> shares, int together, Span<double> sums, Span<double> toEnd)
    {
        for (var start = 0; start < shares.Length; start += together)
        {
            var end = Math.Min(start + together, shares.Length);
            for (var (i, sum) = (end - 1, 0.0); i >= start; i--)
            {
                toEnd[i] = sum += shares[i];
            }

            for (var (i, sum) = (start, 0.0); i < end; i++)
            {
                sum += shares[i];
                var earlier = i + 1 - together;
                sums[i] = earlier < 0 || earlier == start ? sum : sum + toEnd[earlier];
            }
        }
    }
}
