using MathNet.Numerics;

namespace KloeRules.Statistics.Distributions;

/// <summary>The chi-squared distribution.</summary>
public static class ChiSquared
{
    /// <summary>The share of the distribution above <paramref name="statistic"/>.</summary>
    public static double UpperTail(double statistic, double degrees) =>
        statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2, statistic / 2);
}
