using KloeRules.Statistics.Change;
using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class GrowthGapTests
{
    /// <summary>Up a half and down a tenth, in standard errors that leave no doubt.</summary>
    private static readonly QuasiPoisson Up = new(Math.Log(1.5), 0.05, 1, 22);

    private static readonly QuasiPoisson Down = new(Math.Log(0.9), 0.03, 1, 22);

    [Fact]
    public void A_force_that_grew_while_its_peers_shrank_differs()
    {
        var gap = GrowthGap.Of(Up, Down)!.Value;

        Assert.Equal(Math.Log(1.5 / 0.9), gap.Difference, 12);
        Assert.Equal(Math.Sqrt(0.0034), gap.StandardError, 12);
        Assert.Equal(1, gap.Differs);
    }

    [Fact]
    public void Changed_about_they_differ_the_other_way() =>
        Assert.Equal(GrowthGap.Of(Up, Down)!.Value.Differs, -GrowthGap.Of(Down, Up)!.Value.Differs);

    [Fact]
    public void Opposite_directions_alone_are_not_enough() =>
        Assert.Equal(0, GrowthGap.Of(new QuasiPoisson(0.05, 0.1, 1, 22), new QuasiPoisson(-0.05, 0.1, 1, 22))!.Value.Differs);

    [Fact]
    public void A_period_without_events_says_nothing() => Assert.Null(GrowthGap.Of(Up, QuasiPoisson.Of([0, 0, 0], [1, 1, 1], [1, 2, 3], [1, 1, 1])));
}
