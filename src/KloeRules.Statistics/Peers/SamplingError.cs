using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>Says whether a figure lies further from a reference than the chance in its own number of cases allows: at 95% unless another z is given.</summary>
public static class SamplingError
{
    /// <summary>True when the interval round an area's own figure leaves the reference out.</summary>
    /// <param name="reference">In the unit of <see cref="AreaCases.Rate"/>.</param>
    public static bool LeavesOut(AreaCases own, Sampling sampling, double reference, double z = Normal.Z95) => sampling == Sampling.Share
        ? LeavesOutShare(own.Events, own.Exposure, reference, z)
        : LeavesOutCount(own.Events, reference * own.Exposure, z);

    /// <summary>True when Wilson's interval round <paramref name="part"/> of <paramref name="whole"/> leaves the share out.</summary>
    /// <param name="whole">Above 0.</param>
    public static bool LeavesOutShare(double part, double whole, double share, double z = Normal.Z95)
    {
        // Wilson's interval holds just the shares that a z test with their own variance does not reject.
        var away = Math.Abs((part / whole) - share);
        return away > z * Math.Sqrt(Math.Max(0, share * (1 - share)) / whole);
    }

    /// <summary>True when the interval round a number of events leaves the expected number out.</summary>
    public static bool LeavesOutCount(double events, double expected, double z = Normal.Z95) =>
        expected < EventInterval.Lower(events, z) || expected > EventInterval.Upper(events, z);
}
