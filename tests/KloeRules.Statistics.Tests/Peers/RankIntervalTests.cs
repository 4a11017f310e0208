using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class RankIntervalTests
{
    private static readonly double[] Figures = [10, 11, 12, 30];

    /// <summary>Areas ten apart or more differ beyond doubt, others not at all.</summary>
    private static double Chance(int one, int other) => Math.Abs(Figures[one] - Figures[other]) >= 10 ? 0.001 : 0.9;

    [Fact]
    public void Areas_that_differ_by_chance_alone_share_their_places() =>
        Assert.Equal([new(1, 3, 4), new(1, 3, 4), new(1, 3, 4), new(4, 4, 4)], RankInterval.OfAll(Figures, isHigherBetter: false, Chance)!);

    [Fact]
    public void Where_more_is_better_the_order_turns() =>
        Assert.Equal([new(2, 4, 4), new(2, 4, 4), new(2, 4, 4), new(1, 1, 4)], RankInterval.OfAll(Figures, isHigherBetter: true, Chance)!);

    [Fact]
    public void Only_an_area_with_no_other_place_is_the_worst()
    {
        Assert.True(new RankInterval(4, 4, 4).IsWorst);
        Assert.Equal(1, new RankInterval(4, 4, 4).AmongWorst);
        Assert.False(new RankInterval(2, 4, 4).IsWorst);
        Assert.Equal(3, new RankInterval(2, 4, 4).AmongWorst);
        Assert.Null(new RankInterval(1, 3, 4).AmongWorst);
    }

    [Fact]
    public void A_chance_that_is_small_only_before_many_comparisons_tells_nothing_apart() =>
        Assert.All(RankInterval.OfAll(Figures, isHigherBetter: true, (_, _) => 0.02)!, interval => Assert.Equal(new RankInterval(1, 4, 4), interval));

    [Theory]
    [InlineData(1, 3, false)]
    [InlineData(3, 3, false)]
    [InlineData(1, 2, true)]
    [InlineData(6, 8, true)]
    public void A_place_has_moved_when_the_intervals_do_not_meet(int best, int worst, bool hasMoved) =>
        Assert.Equal(hasMoved, new RankInterval(best, worst, 8).HasMoved(new RankInterval(3, 5, 8)));

    [Fact]
    public void Three_areas_have_no_places() => Assert.Null(RankInterval.OfAll([1, 2, 3], isHigherBetter: true, Chance));
}
