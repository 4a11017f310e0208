using KloeRules.Statistics.Association;
using KloeRules.Statistics.Chance;
using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>Two series that have nothing to do with each other.</summary>
internal static class PairTrials
{
    private const int Months = 36;

    public static IEnumerable<Trial> All { get; } = [.. from noise in (string[])["normal", "AR 0.6"] from trial in On(noise) select trial];

    private static Trial[] On(string noise) =>
    [
        Of("moves with, same month", noise, (x, y) => MovesWith.Of(x, y, 0) is { Chance: <= MovesWith.Significant }),
        Of("diverges over 24", noise, (x, y) => Divergence.Of(x.AsSpan()[^24..], y.AsSpan()[^24..]) is { IsSignificant: true }),
    ];

    private static Trial Of(string rule, string noise, Func<double[], double[], bool> fires) => new(rule, noise, numbers => fires(Series(noise, numbers), Series(noise, numbers)));

    private static double[] Series(string noise, SeededNumbers numbers) => Noise.All[noise](numbers, Months);
}
