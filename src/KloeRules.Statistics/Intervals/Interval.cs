using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Intervals;

/// <summary>The values that data do not rule out, ends included, in the unit of the figure they lie round.</summary>
public readonly record struct Interval(double Lower, double Upper)
{
    /// <summary>What nothing is ruled out of.</summary>
    public static Interval Unknown => new(double.NaN, double.NaN);

    public bool Covers(double value) => Lower <= value && value <= Upper;

    /// <summary>Where a target lies: false of both when the interval covers it or is not known.</summary>
    public bool IsBelow(double target) => Upper < target;

    /// <inheritdoc cref="IsBelow"/>
    public bool IsAbove(double target) => Lower > target;

    public Interval Times(double factor) => new(Lower * factor, Upper * factor);

    /// <summary>The z that leaves half of what is beyond a two-sided confidence on each side: 1.96 for 0.95.</summary>
    internal static double Z(double confidence) =>
        confidence == 0.95 ? Normal.Z95 : MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (1 + confidence) / 2);
}
