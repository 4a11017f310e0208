using MathNet.Numerics;

namespace KloeRules.Statistics.Distributions;

/// <summary>The chi-squared distribution.</summary>
public static class ChiSquared
{
    /// <summary>The share of the distribution above <paramref name="statistic"/>.</summary>
    public static double UpperTail(double statistic, double degrees) =>
        statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degrees / 2, statistic / 2);

    /// <summary>The statistic below which <paramref name="share"/> of the distribution lies.</summary>
    /// <param name="share">Between 0 and 1.</param>
    public static double Quantile(double share, double degrees) => MathNet.Numerics.Distributions.ChiSquared.InvCDF(degrees, share);
}
