namespace KloeRules.Statistics.Association;

/// <summary>
/// Series in their own standard deviations, so that two of different units can be laid over each other. For showing only: that one lies above another so
/// drawn has no error rate.
/// </summary>
public static class ZScores
{
    /// <summary>Months below which there is no overlay.</summary>
    public const int FewestMonths = 12;

    /// <param name="figures">None missing.</param>
    /// <returns>(x − mean) / sample standard deviation; null when the series never moves.</returns>
    public static double[]? Of(ReadOnlySpan<double> figures)
    {
        var mean = Correlation.Mean(figures);
        var all = figures.ToArray();
        var spread = Math.Sqrt(all.Sum(figure => (figure - mean) * (figure - mean)) / (all.Length - 1));
        return spread > 0 ? Array.ConvertAll(all, figure => (figure - mean) / spread) : null;
    }

    /// <summary>Two series over their common months, or null with fewer than twelve, or when one of them never moves.</summary>
    public static (double[] First, double[] Second)? Overlay(ReadOnlySpan<double> first, ReadOnlySpan<double> second) =>
        first.Length >= FewestMonths && first.Length == second.Length && Of(first) is { } a && Of(second) is { } b ? (a, b) : null;
}
