namespace KloeRules.Statistics.Steps;

/// <summary>The squared distances of any stretch of a series from that stretch's own mean.</summary>
internal sealed class SegmentCost
{
    private readonly double[] sums;
    private readonly double[] squares;

    public SegmentCost(ReadOnlySpan<double> figures)
    {
        // Distances from the mean of all keep the sums small beside what is subtracted from them.
        var mean = 0.0;
        foreach (var figure in figures)
        {
            mean += figure / figures.Length;
        }

        (sums, squares) = (new double[figures.Length + 1], new double[figures.Length + 1]);
        for (var i = 0; i < figures.Length; i++)
        {
            var away = figures[i] - mean;
            (sums[i + 1], squares[i + 1]) = (sums[i] + away, squares[i] + (away * away));
        }
    }

    /// <summary>Of the figures from one place up to, not with, another.</summary>
    public double Of(int from, int to)
    {
        var sum = sums[to] - sums[from];
        return Math.Max(0, squares[to] - squares[from] - (sum * sum / (to - from)));
    }
}
