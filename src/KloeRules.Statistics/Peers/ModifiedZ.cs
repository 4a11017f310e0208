namespace KloeRules.Statistics.Peers;

/// <summary>
/// How far each area lies from the median of all, in a spread that one or two far out hardly touch: 0.6745·(x − median) / MAD (Iglewicz and Hoaglin).
/// </summary>
public static class ModifiedZ
{
    /// <summary>A score beyond this, on either side, counts as far out.</summary>
    public const double FarOut = 3.5;

    private const double OfNormal = 0.6745;

    /// <returns>Null when half of the areas or more have one figure.</returns>
    public static double[]? Of(ReadOnlySpan<double> figures)
    {
        var all = figures.ToArray();
        var median = Median(all);
        var spread = Median(Array.ConvertAll(all, figure => Math.Abs(figure - median)));
        return spread > 0 ? Array.ConvertAll(all, figure => OfNormal * (figure - median) / spread) : null;
    }

    private static double Median(double[] figures)
    {
        double[] sorted = [.. figures.Order()];
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
