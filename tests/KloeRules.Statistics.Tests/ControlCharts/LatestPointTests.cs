using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class LatestPointTests
{
    private const double Missing = double.NaN;

    /// <summary>Mean 10, limits 10 ± 2.66, near limits at two thirds of that.</summary>
    private static readonly ProcessLimits Limits = new(10, 1);

    [Theory]
    [InlineData(12.67, true)]
    [InlineData(12.66, false)]
    [InlineData(7.0, false)]
    public void Outside_means_strictly_beyond_the_limit_on_that_side(double latest, bool outside) =>
        Assert.Equal(outside, LatestPoint.IsOutside([10, latest], Limits, Side.Above));

    [Fact]
    public void A_missing_latest_month_gives_no_signal()
    {
        double[] months = [13, 13, 13, 13, 13, 13, 13, 13, Missing];

        Assert.False(LatestPoint.IsOutside(months, Limits, Side.Above));
        Assert.False(LatestPoint.EndsRun(months, Limits, Side.Above));
        Assert.False(LatestPoint.EndsSteps(months, Side.Above));
        Assert.False(LatestPoint.IsTwoOfThree(months, Limits, Side.Above));
        Assert.False(LatestPoint.IsExtremeOf(months, 3, Side.Above));
    }

    [Fact]
    public void Eight_months_above_the_mean_are_a_run_and_seven_are_not()
    {
        Assert.True(LatestPoint.EndsRun([9, 11, 11, 11, 11, 11, 11, 11, 11], Limits, Side.Above));
        Assert.False(LatestPoint.EndsRun([9, 9, 11, 11, 11, 11, 11, 11, 11], Limits, Side.Above));
    }

    [Fact]
    public void A_missing_month_breaks_a_run() =>
        Assert.False(LatestPoint.EndsRun([11, 11, 11, 11, Missing, 11, 11, 11, 11], Limits, Side.Above));

    [Fact]
    public void A_month_on_the_mean_breaks_a_run() =>
        Assert.False(LatestPoint.EndsRun([9, 9, 9, 9, 10, 9, 9, 9, 9], Limits, Side.Below));

    [Fact]
    public void Seven_rising_months_are_steps_until_two_are_equal()
    {
        Assert.True(LatestPoint.EndsSteps([9, 1, 2, 3, 4, 5, 6, 7], Side.Above));
        Assert.False(LatestPoint.EndsSteps([9, 1, 2, 3, 4, 4, 6, 7], Side.Above));
        Assert.False(LatestPoint.EndsSteps([2, 3, 4, 5, 6, 7], Side.Above));
        Assert.True(LatestPoint.EndsSteps([7, 6, 5, 4, 3, 2, 1], Side.Below));
    }

    [Theory]
    [InlineData(12, 10.5, 12, true)]
    [InlineData(10.5, 12, 12, true)]
    [InlineData(12, 12, 11, false)]
    [InlineData(12, 9.9, 12, false)]
    [InlineData(11, 11, 12, false)]
    public void Two_of_three_needs_the_latest_and_one_more_near_the_limit_and_all_on_that_side(double a, double b, double c, bool signal) =>
        Assert.Equal(signal, LatestPoint.IsTwoOfThree([a, b, c], Limits, Side.Above));

    [Fact]
    public void The_extreme_of_twelve_months_needs_all_twelve()
    {
        double[] months = [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 4];

        Assert.True(LatestPoint.IsExtremeOf(months, 12, Side.Above));
        Assert.False(LatestPoint.IsExtremeOf([1, 2, 3, 1, Missing, 3, 1, 2, 3, 1, 2, 4], 12, Side.Above));
        Assert.False(LatestPoint.IsExtremeOf([1, 2, 3, 1, 2, 4, 1, 2, 3, 1, 2, 4], 12, Side.Above));
        Assert.False(LatestPoint.IsExtremeOf(months.AsSpan(1), 12, Side.Above));
    }
}
