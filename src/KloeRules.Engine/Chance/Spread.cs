namespace KloeRules.Engine.Chance;

internal static class Spread
{
    /// <summary>Of the mean of at least two counts.</summary>
    public static double StandardError(IReadOnlyList<int> counts)
    {
        var mean = counts.Average();
        return Math.Sqrt(counts.Sum(count => (count - mean) * (count - mean)) / (counts.Count - 1) / counts.Count);
    }
}
