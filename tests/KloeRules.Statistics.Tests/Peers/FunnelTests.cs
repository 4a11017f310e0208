using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class FunnelTests
{
    /// <summary>Twenty areas as chance has them, or nearly.</summary>
    private static readonly AreaCases[] Ordinary = [.. Enumerable.Range(0, 20).Select(area => new AreaCases(100 + (7 * area % 20) - 9.5, 1000))];

    [Fact]
    public void Areas_that_chance_explains_lie_within_a_funnel_that_is_not_widened()
    {
        var funnel = Funnel.Of(Ordinary, Sampling.Rate)!;

        Assert.False(funnel.IsAdjusted);
        Assert.All(funnel.Areas, area => Assert.Equal(0, area.Out));
    }

    [Fact]
    public void One_area_far_out_among_ordinary_ones_is_out()
    {
        var funnel = Funnel.Of([.. Ordinary, new AreaCases(200, 1000)], Sampling.Rate)!;

        Assert.Equal(1, funnel.Areas[^1].Out);
        Assert.Equal(1, funnel.Areas.Count(area => area.Out != 0));
        Assert.True(funnel.Areas[^1].Q < 0.001);
        Assert.All(funnel.Areas, area => Assert.True(area.Q >= area.Chance));
    }

    [Theory]
    [InlineData(FunnelAdjustment.Multiplicative)]
    [InlineData(FunnelAdjustment.Additive)]
    public void Areas_that_all_differ_a_lot_are_not_all_out(FunnelAdjustment adjustment)
    {
        AreaCases[] differing = [.. Enumerable.Range(0, 20).Select(area => new AreaCases(1000 + (50 * area), 10_000))];

        var funnel = Funnel.Of(differing, Sampling.Rate, adjustment)!;

        Assert.True(funnel.IsAdjusted);
        Assert.True(funnel.Overdispersion.Factor > 10);
        Assert.All(funnel.Areas, area => Assert.Equal(0, area.Out));
        Assert.Contains(differing, area => SamplingError.LeavesOut(area, Sampling.Rate, funnel.Baseline, SamplingError.Outer));
    }

    [Fact]
    public void A_small_area_without_an_event_is_not_out_though_others_differ()
    {
        AreaCases[] differing = [.. Enumerable.Range(0, 20).Select(area => new AreaCases(1000 + (50 * area), 10_000)), new AreaCases(0, 20)];

        Assert.Equal(0, Funnel.Of(differing, Sampling.Rate)!.Areas[^1].Out);
    }

    [Fact]
    public void Nineteen_areas_are_too_few() => Assert.Null(Funnel.Of(Ordinary.AsSpan(1), Sampling.Rate));

    [Fact]
    public void Areas_without_any_event_have_no_funnel() =>
        Assert.Null(Funnel.Of(Array.ConvertAll(Ordinary, area => area with { Events = 0 }), Sampling.Rate));
}
