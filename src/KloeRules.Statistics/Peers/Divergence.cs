using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Tests whether one series moves away from another: a trend in the logarithm of their ratio, by Mann-Kendall after what each month carries over from
/// the one before is taken out. Not by their correlation: two seasonal series correlate whatever else they do.
/// </summary>
/// <param name="Sign">1 when the first series rises against the second, −1 when it falls.</param>
/// <param name="Chance">The two-sided probability.</param>
public readonly record struct Divergence(int Sign, double Chance)
{
    /// <summary>Months below which nothing is concluded.</summary>
    public const int FewestMonths = 12;

    /// <summary>A chance at or below this counts: many forces and measures are looked at, month after month.</summary>
    public const double Significant = 0.01;

    /// <summary>Sen's line through the logarithms of the ratio: the slope is the natural logarithm of the factor by which it grows a month.</summary>
    public SenSlope Line { get; init; }

    public bool IsSignificant => Sign != 0 && Chance <= Significant;

    /// <param name="own">Oldest first; every figure above 0.</param>
    /// <param name="other">The same months.</param>
    /// <returns>Null with fewer than twelve months, or when the ratio never changes.</returns>
    public static Divergence? Of(ReadOnlySpan<double> own, ReadOnlySpan<double> other)
    {
        if (own.Length < FewestMonths || own.Length != other.Length)
        {
            return null;
        }

        var gap = new double[own.Length];
        for (var i = 0; i < gap.Length; i++)
        {
            gap[i] = Math.Log(own[i] / other[i]);
        }

        // Ratios that are equal may differ by rounding, and must stay ties.
        const int Decimals = 9;
        var rest = Array.ConvertAll(Prewhitening.Of(gap), figure => Math.Round(figure, Decimals));
        var trend = MannKendall.Of(rest);
        return trend.Chance is { } chance ? new Divergence(Math.Sign(trend.S), chance) { Line = SenSlope.Of(gap)!.Value } : null;
    }
}
