using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>Says whether a figure lies further from a reference than the chance in its own number of cases allows, at 95%.</summary>
public static class SamplingError
{
    /// <summary>True when Wilson's interval round <paramref name="part"/> of <paramref name="whole"/> leaves the share out.</summary>
    /// <param name="whole">Above 0.</param>
    public static bool LeavesOutShare(double part, double whole, double share)
    {
        // Wilson's interval holds just the shares that a z test with their own variance does not reject.
        var away = Math.Abs((part / whole) - share);
        return away > Normal.Z95 * Math.Sqrt(Math.Max(0, share * (1 - share)) / whole);
    }

    /// <summary>True when Byar's interval round a number of events leaves the expected number out.</summary>
    public static bool LeavesOutCount(double events, double expected) => expected < Lower(events) || expected > Upper(events);

    private static double Lower(double events) => events <= 0 ? 0 : events * Cube(1 - (1 / (9 * events)) - (Normal.Z95 / (3 * Math.Sqrt(events))));

    private static double Upper(double events) => (events + 1) * Cube(1 - (1 / (9 * (events + 1))) + (Normal.Z95 / (3 * Math.Sqrt(events + 1))));

    private static double Cube(double x) => x * x * x;
}
