using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Says whether a figure lies further from a reference than the chance in its own number of cases allows: by Wilson's interval for a share, by the exact or
/// Byar's for events.
/// </summary>
public static class SamplingError
{
    /// <summary>The usual confidence.</summary>
    public const double Inner = 0.95;

    /// <summary>That of the outer limits of a funnel.</summary>
    public const double Outer = 0.998;

    /// <summary>True when the interval round an area's own figure leaves the reference out.</summary>
    /// <param name="reference">In the unit of <see cref="AreaCases.Rate"/>.</param>
    public static bool LeavesOut(AreaCases own, Sampling sampling, double reference, double confidence = Inner) => sampling == Sampling.Share
        ? LeavesOutShare(own.Events, own.Exposure, reference, confidence)
        : LeavesOutCount(own.Events, reference * own.Exposure, confidence);

    /// <summary>True when Wilson's interval round <paramref name="part"/> of <paramref name="whole"/> leaves the share out.</summary>
    /// <param name="whole">Above 0.</param>
    public static bool LeavesOutShare(double part, double whole, double share, double confidence = Inner) =>
        !ShareInterval.Wilson(part, whole, confidence).Covers(share);

    /// <summary>True when the interval round a number of events leaves the expected number out.</summary>
    public static bool LeavesOutCount(double events, double expected, double confidence = Inner) =>
        !CountInterval.Of(events, confidence).Covers(expected);
}
