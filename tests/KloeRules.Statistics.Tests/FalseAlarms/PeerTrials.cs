using KloeRules.Statistics.Chance;
using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>One force held against the others of its group, none of them special.</summary>
internal static class PeerTrials
{
    private const int People = 10_000;
    private const double Events = 100;

    public static IEnumerable<Trial> All { get; } =
    [
        .. from forces in (int[])[5, 8] from trial in Of(forces) select trial,
    ];

    private static Trial[] Of(int forces) =>
    [
        new($"beyond peers' 2 SD, {forces} forces", "normal", numbers => Gap(numbers, forces) is { } gap && Math.Abs(gap.T * Math.Sqrt(1 + (1.0 / gap.Peers))) > 2),
        new($"beyond peers' 1 SD, {forces} forces", "normal", numbers => Gap(numbers, forces) is { } gap && Math.Abs(gap.T * Math.Sqrt(1 + (1.0 / gap.Peers))) > 1),
        new($"peers' gap, {forces} forces", "normal", numbers => Gap(numbers, forces) is { Chance: <= PeerGap.Significant }),
        new($"differs from peers, {forces} forces", "rates alike", numbers => Differs(numbers, forces, 0)),
        new($"differs from peers, {forces} forces", "rates that differ", numbers => Differs(numbers, forces, 0.25)),
        new($"differs from peers, {forces} forces", "shares alike", numbers => DiffersInShare(numbers, forces)),
    ];

    private static PeerGap? Gap(SeededNumbers numbers, int forces)
    {
        var figures = Noise.Each(forces, _ => Noise.Normal(numbers));
        return PeerGap.Of(figures[0], figures.AsSpan(1));
    }

    /// <param name="wobble">Standard deviation by which the rates differ between forces, as a share of them.</param>
    private static bool Differs(SeededNumbers numbers, int forces, double wobble) =>
        Differs(Noise.Each(forces, _ => Noise.Poisson(numbers, Events * Math.Max(0.01, 1 + (wobble * numbers.Normal())))), People, Sampling.Rate);

    private static bool DiffersInShare(SeededNumbers numbers, int forces) =>
        Differs(Noise.Each(forces, _ => Noise.Binomial(numbers, 200, 0.3)), 200, Sampling.Share);

    private static bool Differs(double[] events, int exposure, Sampling sampling)
    {
        AreaCases[] areas = [.. events.Select(seen => new AreaCases(seen, exposure))];
        return PeerStanding.Of(areas[0], areas.AsSpan(1), sampling) is { Differs: not 0 };
    }
}
