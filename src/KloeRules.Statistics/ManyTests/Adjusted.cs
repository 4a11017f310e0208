namespace KloeRules.Statistics.ManyTests;

/// <summary>
/// Probabilities made larger for having been found among many (R: <c>p.adjust</c>). Places stay as they are given. NaN stands for a test that could not be
/// made: it stays NaN and does not count among the many.
/// </summary>
public static class Adjusted
{
    /// <summary>
    /// Benjamini and Hochberg (1995): calling all up to q changes makes at most a share q of the calls false ones, for tests that are independent or
    /// lean the same way.
    /// </summary>
    public static double[] BenjaminiHochberg(ReadOnlySpan<double> chances) => FromLargest(chances, (rank, n) => (double)n / rank);

    /// <summary>Benjamini and Yekutieli (2001): the same promise however the tests hang together.</summary>
    public static double[] BenjaminiYekutieli(ReadOnlySpan<double> chances)
    {
        var harmonic = Enumerable.Range(1, chances.Length - Missing(chances)).Sum(rank => 1.0 / rank);
        return FromLargest(chances, (rank, n) => harmonic * n / rank);
    }

    /// <summary>Holm (1979): the probability of even one false call stays below that of the adjusted figure.</summary>
    public static double[] Holm(ReadOnlySpan<double> chances)
    {
        var order = Order(chances);
        var adjusted = Unknown(chances);
        var most = 0.0;
        for (var i = 0; i < order.Length; i++)
        {
            most = Math.Max(most, Math.Min(1, chances[order[i]] * (order.Length - i)));
            adjusted[order[i]] = most;
        }

        return adjusted;
    }

    /// <summary>Each times their number: Holm's promise, at a larger cost.</summary>
    public static double[] Bonferroni(ReadOnlySpan<double> chances)
    {
        var n = chances.Length - Missing(chances);
        var adjusted = Unknown(chances);
        for (var i = 0; i < chances.Length; i++)
        {
            adjusted[i] = Math.Min(1, chances[i] * n);
        }

        return adjusted;
    }

    /// <summary>Steps up from the largest: each is no larger than those above it.</summary>
    private static double[] FromLargest(ReadOnlySpan<double> chances, Func<int, int, double> factor)
    {
        var order = Order(chances);
        var adjusted = Unknown(chances);
        var least = 1.0;
        for (var rank = order.Length; rank >= 1; rank--)
        {
            least = Math.Min(least, chances[order[rank - 1]] * factor(rank, order.Length));
            adjusted[order[rank - 1]] = least;
        }

        return adjusted;
    }

    /// <summary>Places of the known probabilities, least first.</summary>
    private static int[] Order(ReadOnlySpan<double> chances)
    {
        var known = chances.ToArray();
        var places = Enumerable.Range(0, known.Length).Where(i => !double.IsNaN(known[i])).ToArray();
        Array.Sort(Array.ConvertAll(places, i => known[i]), places);
        return places;
    }

    private static double[] Unknown(ReadOnlySpan<double> chances)
    {
        var adjusted = new double[chances.Length];
        Array.Fill(adjusted, double.NaN);
        return adjusted;
    }

    private static int Missing(ReadOnlySpan<double> chances)
    {
        var missing = 0;
        foreach (var chance in chances)
        {
            missing += double.IsNaN(chance) ? 1 : 0;
        }

        return missing;
    }
}
