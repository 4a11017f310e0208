namespace KloeRules.Statistics.Peers;

/// <summary>
/// How much more areas differ than chance in their numbers of cases explains, from scores of which the outer tenth on each side is drawn in (winsorised),
/// so that the areas looked for do not hide themselves. Method: Spiegelhalter (2005). With fewer than twenty areas it is hardly known.
/// </summary>
/// <param name="Factor">φ: the mean square of the scores; 1 where chance explains all.</param>
/// <param name="BetweenAreas">τ²: the variance between areas beside their sampling error, on the scale of the scores; 0 where there is none.</param>
public readonly record struct Overdispersion(double Factor, double BetweenAreas)
{
    private const double DrawnIn = 0.1;

    public static Overdispersion Of(FunnelScores scores)
    {
        double[] sorted = [.. scores.Z.Order()];
        var (low, high) = (Quantile(sorted, DrawnIn), Quantile(sorted, 1 - DrawnIn));
        var count = sorted.Length;
        var squares = scores.Z.Sum(z => Math.Pow(Math.Clamp(z, low, high), 2));
        double[] weights = [.. scores.Errors.Select(error => 1 / (error * error))];
        var spread = weights.Sum() - (weights.Sum(weight => weight * weight) / weights.Sum());
        return new Overdispersion(squares / count, spread > 0 ? Math.Max(0, (squares - (count - 1)) / spread) : 0);
    }

    /// <summary>Between the two nearest figures in proportion.</summary>
    private static double Quantile(double[] sorted, double share)
    {
        var place = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(place);
        return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
    }
}
