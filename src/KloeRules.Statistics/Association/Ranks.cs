namespace KloeRules.Statistics.Association;

/// <summary>Places in order, equal figures sharing their mean place.</summary>
public static class Ranks
{
    /// <summary>1 for the least figure.</summary>
    public static double[] Of(ReadOnlySpan<double> figures)
    {
        var sorted = figures.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        var ranks = new double[sorted.Length];
        for (var first = 0; first < sorted.Length;)
        {
            var end = first + 1;
            while (end < sorted.Length && sorted[end] == sorted[first])
            {
                end++;
            }

            for (var i = first; i < end; i++)
            {
                ranks[order[i]] = (first + end + 1) / 2.0;
            }

            first = end;
        }

        return ranks;
    }
}
