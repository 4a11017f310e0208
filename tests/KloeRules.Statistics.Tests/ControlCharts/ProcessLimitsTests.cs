using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class ProcessLimitsTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void Limits_lie_2_66_mean_moving_ranges_from_the_mean()
    {
        var limits = ProcessLimits.Of([10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12])!.Value;

        Assert.Equal(11, limits.Mean);
        Assert.Equal(2, limits.MeanMovingRange);
        Assert.Equal(16.32, limits.Upper, 9);
        Assert.Equal(5.68, limits.Lower, 9);
        Assert.Equal(11 + (2 * 5.32 / 3), limits.NearUpper, 9);
        Assert.Equal(11 - (2 * 5.32 / 3), limits.NearLower, 9);
    }

    [Fact]
    public void Eleven_figures_have_no_limits() =>
        Assert.Null(ProcessLimits.Of([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, Missing]));

    [Fact]
    public void A_series_that_never_moves_has_no_limits() =>
        Assert.Null(ProcessLimits.Of([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]));

    [Fact]
    public void A_move_across_a_missing_month_is_not_counted() =>
        Assert.Equal(1.5, MovingRange.Mean([1, 2, Missing, 100, 102]));

    [Fact]
    public void Months_without_a_neighbour_have_no_moving_range() =>
        Assert.Equal(double.NaN, MovingRange.Mean([1, Missing, 3]));

    [Fact]
    public void The_wobble_is_the_mean_moving_range_over_1_128() =>
        Assert.Equal(2 / 1.128, MovingRange.Wobble([10, 12, 10, 12, 10, 12, 10, 12])!.Value, 12);

    [Fact]
    public void Seven_figures_have_no_wobble() =>
        Assert.Null(MovingRange.Wobble([10, 12, 10, 12, 10, 12, 10, Missing]));
}
