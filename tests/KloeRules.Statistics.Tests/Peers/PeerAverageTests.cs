using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class PeerAverageTests
{
    [Fact]
    public void Each_peer_counts_once() => Assert.Equal(0.9, PeerAverage.Of([0.9, 0.9, 0.9, 0.9, 0.9], 7));

    [Fact]
    public void Three_peers_are_too_few() => Assert.Null(PeerAverage.Of([1, 2, 3], 7));

    [Fact]
    public void The_one_other_there_is_is_enough_once_it_is_known()
    {
        Assert.Equal(3, PeerAverage.Of([3], 1));
        Assert.Null(PeerAverage.Of([], 1));
    }

    [Fact]
    public void What_is_no_number_stays_none() => Assert.Equal(double.NaN, PeerAverage.Of([1, 2, double.NaN, 4], 4));
}
