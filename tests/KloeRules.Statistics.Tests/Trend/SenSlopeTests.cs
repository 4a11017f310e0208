using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Trend;

public sealed class SenSlopeTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void The_slope_is_the_median_of_all_slopes_between_two_months() => Assert.Equal(
        2.0583333333333336,
        SenSlope.Of([145, 150, 178, 163, 172, 178, 199, 199, 184, 162, 146, 166, 171, 180, 193, 181, 183, 218, 230, 242, 209, 191, 172, 194])!.Value.Slope,
        12);

    [Fact]
    public void One_odd_month_does_not_bend_the_line()
    {
        var line = SenSlope.Of([10, 12, 14, 16, 99, 20, 22])!.Value;

        Assert.Equal(2, line.Slope);
        Assert.Equal(10, line.Start);
        Assert.Equal(34, line.At(12));
    }

    [Fact]
    public void A_missing_month_keeps_its_place_in_time() => Assert.Equal(2, SenSlope.Of([10, Missing, 14, 16])!.Value.Slope);

    [Fact]
    public void The_interval_holds_the_slope()
    {
        var line = SenSlope.Of([94, 76, 151, 139, 146, 170, 199, 199, 206, 143, 128, 97])!.Value;

        Assert.True(line.Interval.Covers(line.Slope));
        Assert.True(line.Interval.Covers(0));
    }

    [Fact]
    public void Four_months_do_not_bound_a_slope() => Assert.False(SenSlope.Of([4, 3, 2, 1])!.Value.Interval.Covers(-1));

    [Fact]
    public void One_figure_has_no_slope() => Assert.Null(SenSlope.Of([Missing, 10]));
}
