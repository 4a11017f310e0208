using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class SumsAndAveragesTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void Sums_take_in_what_goes_beyond_the_allowance_and_begin_anew_after_a_missing_month()
    {
        var (upper, lower) = (new double[6], new double[6]);
        new CumulativeSum(10, 2).Write([12, 14, 6, Missing, 13, 10], upper, lower);

        Assert.Equal([0.5, 2, 0, Missing, 1, 0.5], upper);
        Assert.Equal([0, 0, -1.5, Missing, 0, 0], lower);
    }

    [Fact]
    public void A_sum_signals_strictly_beyond_its_interval()
    {
        Assert.True(new CumulativeSum(0, 1).IsSignal(-5.1));
        Assert.False(new CumulativeSum(0, 1).IsSignal(5));
    }

    [Fact]
    public void An_average_moves_by_its_weight_and_waits_through_a_missing_month()
    {
        var averages = new double[4];
        new ExponentialAverage(10, 1).Write([15, Missing, 11, 1], averages);

        Assert.Equal([11, Missing, 11, 9], averages);
    }

    [Fact]
    public void Limits_of_the_average_widen_to_their_final_place()
    {
        var average = new ExponentialAverage(10, 1);

        Assert.Equal(10.6, average.After(1).Upper, 12);
        Assert.Equal(9, average.After(1000).Lower, 12);
    }

    [Fact]
    public void Twenty_four_useful_months_allow_a_run_of_eight_and_need_eight_crossings()
    {
        double[] months = [.. Enumerable.Range(0, 24).Select(i => i < 9 ? 1.0 : i % 2 == 0 ? -1.0 : 1.0)];
        var runs = RunsTest.Of([.. months, 0, Missing], 0)!.Value;

        Assert.Equal(new RunsTest(24, 10, 8, 14, 8), runs);
        Assert.True(runs.IsSignal);
        Assert.Null(RunsTest.Of([5, 5, Missing], 5));
    }

    [Fact]
    public void Quantiles_leave_missing_months_out()
    {
        Assert.Equal(2.5, Quantiles.Median([4, Missing, 1, 2, 3]));
        Assert.Equal(1.75, Quantiles.At([4, Missing, 1, 2, 3], 0.25));
        Assert.Equal(1.4826, Quantiles.MedianDeviation([4, Missing, 1, 2, 3]), 12);
        Assert.Equal(Missing, Quantiles.Median([Missing]));
        Assert.Equal(Missing, Figures.Deviation([1]));
        Assert.Equal(Missing, Quantiles.MedianDeviation([]));
    }
}
