using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>Tests of trend over windows of one to five years, and the test for a season.</summary>
internal static class TrendTrials
{
    private const double Significant = 0.05;

    public static IEnumerable<Trial> All { get; } =
    [
        .. from noise in (string[])["normal", "AR 0.3", "AR 0.6"] from trial in Beside(noise) select trial,
        .. from noise in (string[])["normal", "seasonal"] select Of("seasonal Kendall over 36", noise, 36, window => SeasonalKendall.Of(window).Chance <= Significant),
        .. from noise in (string[])["normal", "Poisson 2", "AR 0.3", "AR 0.6", "skewed"] select Of("season over 36", noise, 36, window => SeasonTest.Has(window)),
    ];

    private static Trial[] Beside(string noise) =>
    [
        Of("plain Mann-Kendall over 36", noise, 36, window => WindowTrend.Of(window, TrendMethod.Plain).Chance <= Significant),
        .. from months in (int[])[12, 24, 36, 60]
           select Of($"prewhitened Mann-Kendall over {months}", noise, months, window => WindowTrend.Of(window, TrendMethod.Prewhitened).Chance <= Significant),
    ];

    private static Trial Of(string rule, string noise, int months, Func<double[], bool> fires) =>
        new(rule, noise, numbers => fires(Noise.All[noise](numbers, months)));
}
