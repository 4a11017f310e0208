using KloeRules.Statistics.Standing;

namespace KloeRules.Statistics.Association;

/// <summary>
/// Two series of different units laid over each other, each in its own standard deviations over the months they have in common. For showing only: that one
/// lies above the other so drawn has no error rate.
/// </summary>
/// <param name="First">One place a month; NaN where either has no figure.</param>
/// <param name="Second">The same months.</param>
public sealed record Overlay(IReadOnlyList<double> First, IReadOnlyList<double> Second)
{
    /// <summary>Common months below which there is no overlay.</summary>
    public const int FewestMonths = 12;

    /// <param name="first">Oldest first; NaN is a missing month.</param>
    /// <param name="second">The same months.</param>
    /// <returns>Null with fewer than twelve common months, or when one of the series never moves in them.</returns>
    public static Overlay? Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (a, b) = (first.ToArray(), second.ToArray());
        var common = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if (double.IsNaN(a[i]) || double.IsNaN(b[i]))
            {
                (a[i], b[i]) = (double.NaN, double.NaN);
            }
            else
            {
                common++;
            }
        }

        return common >= FewestMonths && Scores.Z(a) is { } one && Scores.Z(b) is { } other ? new Overlay(one, other) : null;
    }
}
