using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class PeerStandingTests
{
    private static readonly AreaCases[] Alike = [new(100, 1000), new(104, 1000), new(96, 1000), new(101, 1000), new(99, 1000), new(400, 4000)];

    [Fact]
    public void Far_out_by_both_tests_is_greater_than_peers()
    {
        var standing = PeerStanding.Of(new AreaCases(200, 1000), Alike, Sampling.Rate)!.Value;

        Assert.Equal(1, standing.Differs);
        Assert.Equal(1, standing.Side);
    }

    [Fact]
    public void Beyond_the_spread_of_its_peers_but_within_its_own_sampling_error_is_in_line()
    {
        // 1.2 for 10 peopled units against 1.0: far out among peers this close, but 12 events say little.
        var standing = PeerStanding.Of(new AreaCases(12, 100), Alike, Sampling.Rate)!.Value;

        Assert.True(standing.Gap.Chance < 0.05);
        Assert.False(standing.IsBeyondOwnError);
        Assert.Equal((1, 0), (standing.Side, standing.Differs));
    }

    [Fact]
    public void Beyond_its_own_sampling_error_but_within_the_spread_of_its_peers_is_in_line()
    {
        AreaCases[] spread = [new(50_000, 1_000_000), new(90_000, 1_000_000), new(120_000, 1_000_000), new(160_000, 1_000_000), new(70_000, 1_000_000)];

        var standing = PeerStanding.Of(new AreaCases(60_000, 1_000_000), spread, Sampling.Rate)!.Value;

        Assert.True(standing.IsBeyondOwnError);
        Assert.Equal((-1, 0), (standing.Side, standing.Differs));
    }

    [Fact]
    public void A_large_peer_weighs_more_in_the_pooled_average()
    {
        AreaCases[] others = [new(10, 100), new(12, 100), new(11, 100), new(3000, 10_000)];

        var standing = PeerStanding.Of(new AreaCases(20, 100), others, Sampling.Rate, Averaging.Pooled)!.Value;

        Assert.Equal(0.1575, standing.Mean, 12);
        Assert.Equal(3033 / 10_300.0, standing.Pooled, 12);
        Assert.Equal(standing.Pooled, standing.Against);
        Assert.Equal(-1, standing.Side);
    }

    [Fact]
    public void Four_peers_are_few() =>
        Assert.True(PeerStanding.Of(new AreaCases(20, 100), Alike.AsSpan(0, 4), Sampling.Rate)!.Value.Gap.IsOnFewPeers);

    [Fact]
    public void Three_peers_say_nothing() => Assert.Null(PeerStanding.Of(new AreaCases(20, 100), Alike.AsSpan(0, 3), Sampling.Rate));

    [Fact]
    public void Peers_of_one_rate_say_nothing() =>
        Assert.Null(PeerStanding.Of(new AreaCases(20, 100), [new(1, 10), new(2, 20), new(3, 30), new(4, 40)], Sampling.Share));
}
