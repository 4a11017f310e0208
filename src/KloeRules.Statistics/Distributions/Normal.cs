using MathNet.Numerics;

namespace KloeRules.Statistics.Distributions;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>The z that 95% of the distribution lies within, on both sides.</summary>
    public const double Z95 = 1.959963984540054;

    /// <summary>The share of the distribution that lies at least as far out as <paramref name="z"/>, on either side.</summary>
    public static double TwoSided(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Constants.Sqrt2);
}
