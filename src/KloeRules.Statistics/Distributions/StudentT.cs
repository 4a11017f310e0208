using MathNet.Numerics;

namespace KloeRules.Statistics.Distributions;

/// <summary>Student's t distribution.</summary>
public static class StudentT
{
    /// <summary>The share of the distribution that lies at least as far out as <paramref name="t"/>, on either side.</summary>
    public static double TwoSided(double t, double degrees) =>
        double.IsNaN(t) ? double.NaN : SpecialFunctions.BetaRegularized(degrees / 2, 0.5, degrees / (degrees + (t * t)));
}
