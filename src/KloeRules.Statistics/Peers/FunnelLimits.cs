using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Between which figures an area lies that has the baseline's rate and differs from it by chance alone: the limits of a funnel plot. Method: as English
/// public health has them, the z test for shares, the exact interval for events.
/// </summary>
public static class FunnelLimits
{
    /// <summary>The shares, as fractions, between which an area with that whole lies.</summary>
    /// <param name="baseline">A fraction.</param>
    /// <param name="confidence">Two-sided, as a fraction: 0.95, or 0.998 for the outer limits.</param>
    public static Interval OfShare(double baseline, double whole, double confidence = SamplingError.Inner)
    {
        var reach = Interval.Z(confidence) * Math.Sqrt(baseline * (1 - baseline) / whole);
        return new Interval(Math.Max(0, baseline - reach), Math.Min(1, baseline + reach));
    }

    /// <summary>The rates at which an area with that many events would just leave the baseline out; the upper one infinite where none is too high.</summary>
    /// <param name="confidence">Two-sided, as a fraction: 0.95, or 0.998 for the outer limits.</param>
    public static Interval OfEvents(double baseline, double events, double confidence = SamplingError.Inner)
    {
        var expected = CountInterval.Exact(events, confidence);
        return new Interval(baseline * events / expected.Upper, expected.Lower > 0 ? baseline * events / expected.Lower : double.PositiveInfinity);
    }
}
