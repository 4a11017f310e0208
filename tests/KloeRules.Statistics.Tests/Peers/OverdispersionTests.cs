using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class OverdispersionTests
{
    /// <summary>Eleven areas of one size; a tenth of them on each side is just one.</summary>
    private static readonly FunnelScores Scores = new([-50, -4, -3, -2, -1, 0, 1, 2, 3, 4, 70], [.. Enumerable.Repeat(0.5, 11)]);

    [Fact]
    public void The_outermost_areas_are_drawn_in_to_their_neighbours() =>
        Assert.Equal((16 + 16 + 9 + 4 + 1 + 0 + 1 + 4 + 9 + 16 + 16) / 11.0, Overdispersion.Of(Scores).Factor, 12);

    [Fact]
    public void The_variance_between_areas_is_what_chance_leaves_over() =>
        Assert.Equal((92 - 10) / (44 - (176 / 44.0)), Overdispersion.Of(Scores).BetweenAreas, 12);

    [Fact]
    public void Areas_nearer_than_chance_has_them_have_no_variance_between_them() =>
        Assert.Equal(0, Overdispersion.Of(Scores with { Z = [.. Scores.Z.Select(z => z / 10)] }).BetweenAreas);

    [Fact]
    public void Allowing_for_it_draws_scores_in()
    {
        var over = new Overdispersion(4, 0.75);

        Assert.Equal(1.5, Funnel.Adjusted(3, 0.5, over, FunnelAdjustment.Multiplicative), 12);
        Assert.Equal(1.5, Funnel.Adjusted(3, 0.5, over, FunnelAdjustment.Additive), 12);
        Assert.Equal(3, Funnel.Adjusted(3, 0.5, new Overdispersion(0.5, 0), FunnelAdjustment.Multiplicative), 12);
    }
}
