using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class CountChartTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void A_share_has_wider_limits_in_months_that_count_fewer()
    {
        var limits = ShareLimits.Of([10, 30, 20], [100, 200, 100], stretched: false);

        Assert.Equal(0.15, limits.Mean, 12);
        Assert.Equal(0.15 + (3 * Math.Sqrt(0.15 * 0.85 / 100)), limits.At(100).Upper, 12);
        Assert.Equal(0, limits.At(4).Lower);
        Assert.Equal(1, new ShareLimits(0.9, 1).At(4).Upper);
    }

    /// <summary>The mean is 3, so every distance is 1/√3 deviations of chance and every move twice that.</summary>
    [Fact]
    public void The_stretch_of_a_rate_is_the_moving_range_of_its_distances_in_deviations()
    {
        double[] events = [2, 4, 2, 4, 2, 4];
        double[] exposure = [1, 1, 1, 1, 1, 1];

        Assert.Equal(2 / Math.Sqrt(3) / 1.128, RateLimits.Of(events, exposure, stretched: true).Stretch, 12);
        Assert.Equal(1, RateLimits.Of(events, exposure, stretched: false).Stretch);
        Assert.Equal(3 + (3 * Math.Sqrt(3)), RateLimits.OfCounts(events).At(1).Upper, 12);
    }

    [Fact]
    public void A_month_without_events_or_without_exposure_takes_no_part()
    {
        var whole = RateLimits.Of([2, 4, 3], [10, 10, 10], stretched: true);

        Assert.Equal(whole, RateLimits.Of([2, 4, 3, Missing, 9], [10, 10, 10, 10, Missing], stretched: true));
    }

    [Fact]
    public void Gaps_between_rare_events_are_geometric()
    {
        var limits = GapLimits.Of([1, 3, 2, Missing]);

        Assert.Equal(2 + (3 * Math.Sqrt(6)), limits.Upper, 12);
        Assert.Equal(0, limits.Lower);
    }

    [Fact]
    public void Times_between_events_have_the_limits_of_their_root()
    {
        double[] roots = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
        var limits = TimeBetween.Of([.. roots.Select(root => Math.Pow(root, 3.6))])!.Value;

        Assert.Equal(Math.Pow(1.5, 3.6), limits.Centre, 9);
        Assert.Equal(Math.Pow(1.5 + (3 / 1.128), 3.6), limits.Upper, 9);
        Assert.Equal(0, limits.Lower);
        Assert.Null(TimeBetween.Of([.. roots, 0]));
        Assert.Null(TimeBetween.Of(roots.AsSpan()[1..]));
    }

    [Fact]
    public void Months_since_the_last_event_are_not_told_across_a_missing_month()
    {
        Assert.Equal(0, RareEvents.MonthsSinceLast([0, 0, 2]));
        Assert.Equal(2, RareEvents.MonthsSinceLast([Missing, 1, 0, 0]));
        Assert.Null(RareEvents.MonthsSinceLast([1, Missing, 0]));
        Assert.Null(RareEvents.MonthsSinceLast([0, 0]));
    }

    /// <summary>Binomial tails added up in exact fractions.</summary>
    [Fact]
    public void A_small_count_is_judged_by_the_binomial_of_its_share_of_all_events()
    {
        var most = SmallCount.Of([.. Enumerable.Repeat(1.0, 12), Missing], 5)!.Value;
        var fewest = SmallCount.Of([.. Enumerable.Repeat(3.0, 13)], 0)!.Value;

        Assert.Equal(0.007596061645879374, most.ChanceOfSoMany, 12);
        Assert.True(most.IsNear(Side.Above));
        Assert.False(most.IsOutside(Side.Above));
        Assert.Equal(1, fewest.ChanceOfSoMany);
        Assert.Equal(0.05556449204650474, fewest.ChanceOfSoFew, 12);
        Assert.False(fewest.IsNear(Side.Below));
    }

    [Fact]
    public void A_small_count_is_not_judged_without_its_month_or_a_baseline()
    {
        Assert.Null(SmallCount.Of([1, 2], Missing));
        Assert.Null(SmallCount.Of([Missing], 2));
        Assert.Equal(new SmallCount(1, 1), SmallCount.Of([0, 0, 0], 0));
    }

    /// <summary>Hypergeometric and binomial tails added up in exact fractions.</summary>
    [Fact]
    public void Few_events_are_judged_by_what_they_are_counted_against()
    {
        // 4 of 10 cases beside 6 of 90; and 4 events of 10 in a tenth of the exposure.
        Assert.Equal(0.008224876442577507, SmallCount.OfShare(4, 10, 6, 90).ChanceOfSoMany, 12);
        Assert.Equal(0.0127951984, SmallCount.OfRate(4, 100, 6, 900).ChanceOfSoMany, 12);
        Assert.Equal(SmallCount.Of([2, 1, 3], 4), SmallCount.OfRate(4, 1, 6, 3));
        Assert.True(SmallCount.OfRate(4, 100, 6, 900).IsBeyond(Side.Above, 2));
        Assert.False(SmallCount.OfRate(4, 100, 6, 900).IsBeyond(Side.Above, 3));
    }
}
