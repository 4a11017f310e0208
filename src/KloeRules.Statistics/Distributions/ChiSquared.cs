namespace KloeRules.Statistics.Distributions;

/// <summary>The chi-squared distribution.</summary>
internal static class ChiSquared
{
    /// <summary>The share of the distribution above <paramref name="statistic"/>.</summary>
    public static double UpperTail(double statistic, double degrees) => Gamma.UpperTail(degrees / 2, statistic / 2);
}
