using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Between which figures an area lies that has the baseline's rate and differs from it by chance alone: the limits of a funnel plot. Method: as English
/// public health has them, Wilson's interval for shares, the exact interval for events.
/// </summary>
/// <param name="Lower">In the unit of the baseline.</param>
/// <param name="Upper">In the unit of the baseline; infinite where no figure would be too high.</param>
public readonly record struct FunnelLimits(double Lower, double Upper)
{
    /// <summary>The limits for an area with that whole.</summary>
    /// <param name="baseline">A fraction.</param>
    public static FunnelLimits OfShare(double baseline, double whole, double z = Normal.Z95)
    {
        var reach = z * Math.Sqrt(baseline * (1 - baseline) / whole);
        return new FunnelLimits(Math.Max(0, baseline - reach), Math.Min(1, baseline + reach));
    }

    /// <summary>The rates at which an area with that many events would just leave the baseline out.</summary>
    public static FunnelLimits OfEvents(double baseline, double events, double z = Normal.Z95) =>
        new(baseline * events / EventInterval.ExactUpper(events, z), baseline * events / EventInterval.ExactLower(events, z));
}
