namespace KloeRules.Statistics.Trend;

/// <summary>Kendall's S over all orders that n different figures can come in. Method: counting of falling pairs, one figure added at a time.</summary>
public static class KendallOrders
{
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

        // Sums of shares, never differences: orders as rare as 1 in 50! keep all their digits.
        var (shares, next) = (new double[most + 1], new double[most + 1]);
        shares[0] = 1;
        for (var figures = 2; figures <= n; figures++)
        {
            for (var falls = 0; falls <= most; falls++)
            {
                var sum = 0.0;
                for (var added = 0; added < figures && added <= falls; added++)
                {
                    sum += shares[falls - added];
                }

                next[falls] = sum / figures;
            }

            (shares, next) = (next, shares);
        }

        return Math.Min(1, 2 * shares.Sum());
    }
}
