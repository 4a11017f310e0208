using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class ControlChartTests
{
    private const double Missing = double.NaN;

    private static readonly ChartRules OfAny = ChartRules.Recommended with { FromAnyBaseline = true };

    /// <summary>Twelve months about 10, their mean range 1.</summary>
    private static readonly double[] Steady = [9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5];

    [Fact]
    public void A_run_marks_all_its_months_back_in_time() => Assert.Equal(
        [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0],
        Marks([5, 5, 11, 12, 11, 12, 11, 12, 11, 12, 5], OfAny, one => one.Run));

    [Fact]
    public void A_month_on_the_mean_ends_a_run_unless_it_is_skipped()
    {
        var rules = OfAny with { RunLength = 8 };
        double[] months = [13, 13, 13, 13, 10, 13, 13, 13, 13, 10, 7, 7, 7, 10, 7, 7, 7, 7, 7];
        Assert.Equal(10, Figures.Mean(months), 9);
        Assert.All(ControlChart.Mark(months, [], rules), one => Assert.Equal(0, one.Run));
        Assert.Equal(
            [1, 1, 1, 1, 0, 1, 1, 1, 1, 0, -1, -1, -1, 0, -1, -1, -1, -1, -1],
            Marks(months, rules with { OnMean = OnMean.Skipped }, one => one.Run));
    }

    [Fact]
    public void The_turning_point_of_two_stretches_of_steps_belongs_to_the_later_one() => Assert.Equal(
        [1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1],
        Marks([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1], OfAny, one => one.Steps));

    [Fact]
    public void A_repeat_ends_steps_unless_it_is_skipped()
    {
        double[] months = [1, 2, 3, 4, 4, 5, 6, 7];

        Assert.All(ControlChart.Mark(months, [], OfAny), one => Assert.Equal(0, one.Steps));
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 1], Marks(months, OfAny with { Ties = Ties.Skipped }, one => one.Steps));
    }

    [Fact]
    public void A_repeated_latest_month_takes_no_part_in_the_steps() =>
        Assert.Equal([1, 1, 1, 1, 1, 1, 1, 0], Marks([1, 2, 3, 4, 5, 6, 7, 7], OfAny with { Ties = Ties.Skipped }, one => one.Steps));

    [Theory]
    [InlineData(TwoOfThree.MakingDataCount, 12.0, 10.5, 13.0, "1 0 1")]
    [InlineData(TwoOfThree.PlotTheDots, 12.0, 10.5, 13.0, "0 0 0")]
    [InlineData(TwoOfThree.PowerBi, 12.0, 10.5, 13.0, "1 0 1")]
    [InlineData(TwoOfThree.MakingDataCount, 12.0, 9.5, 12.0, "0 0 0")]
    [InlineData(TwoOfThree.PowerBi, 12.0, 9.5, 12.0, "1 0 1")]
    [InlineData(TwoOfThree.PowerBi, 12.0, 8.0, 12.0, "0 0 0")]
    [InlineData(TwoOfThree.PlotTheDots, 12.0, 12.0, 10.5, "1 1 0")]
    public void The_wordings_of_two_of_three_differ_in_what_is_near_and_where_the_third_lies(TwoOfThree wording, double a, double b, double c, string marks)
    {
        double[] months = [.. Steady, a, b, c];
        var sides = Marks(months, OfAny with { Freeze = 12, TwoOfThree = wording }, one => one.TwoOfThree);

        Assert.Equal(marks, string.Join(' ', sides[^3..]));
    }

    [Fact]
    public void No_signal_crosses_from_one_segment_into_the_next()
    {
        double[] months = [1, 2, 3, 4, 5, 6, 7, 8];

        Assert.All(ControlChart.Mark(months, [4], OfAny), one => Assert.Equal(0, one.Steps));
        Assert.Equal([0, 0, 0, 0, 1, 1, 1, 1], ControlChart.Mark(months, [4], OfAny).Select(one => one.Segment));
        Assert.Equal([2.5, 6.5], ControlChart.Mark(months, [4], OfAny).Select(one => one.Limits!.Value.Mean).Distinct());
    }

    [Fact]
    public void Frozen_limits_come_from_the_first_months_of_each_segment() =>
        Assert.Equal(new ProcessLimits(10, 1), ControlChart.Mark([.. Steady, 50, 60], [], ChartRules.Recommended with { Freeze = 12 })[^1].Limits);

    [Fact]
    public void A_segment_too_short_for_limits_is_marked_with_steps_alone()
    {
        var marked = ControlChart.Mark([1, 2, 3, 4, 5, 6, 70], [], ChartRules.Recommended);

        Assert.All(marked, one => Assert.Null(one.Limits));
        Assert.Equal((SpecialCause.Steps, 1), marked[^1].Label);
    }

    [Fact]
    public void A_month_in_several_signals_is_labelled_outside_before_steps_before_two_of_three_before_a_run()
    {
        var month = new MarkedMonth(0, null, Outside: -1, Steps: 1, TwoOfThree: 1, Run: 1);

        Assert.Equal((SpecialCause.Outside, -1), month.Label);
        Assert.Equal((SpecialCause.Steps, 1), (month with { Outside = 0 }).Label);
        Assert.Equal((SpecialCause.TwoOfThree, 1), (month with { Outside = 0, Steps = 0 }).Label);
        Assert.Equal((SpecialCause.Run, 1), (month with { Outside = 0, Steps = 0, TwoOfThree = 0 }).Label);
        Assert.Equal((SpecialCause.None, 0), default(MarkedMonth).Label);
    }

    [Fact]
    public void A_missing_month_ends_steps_and_runs_of_every_profile()
    {
        double[] months = [.. Steady, 10.2, 10.3, 10.4, Missing, 10.5, 10.6, 10.7, 10.8];

        foreach (var rules in new[] { ChartRules.Recommended, ChartRules.MakingDataCount, ChartRules.PlotTheDots, ChartRules.PowerBi })
        {
            var marked = ControlChart.Mark(months, [], rules with { Freeze = 12, OnMean = OnMean.Skipped, Ties = Ties.Skipped });
            Assert.All(marked[12..], one => Assert.Equal((0, 0), (one.Run, one.Steps)));
        }
    }

    private static int[] Marks(double[] months, ChartRules rules, Func<MarkedMonth, int> signal) => [.. ControlChart.Mark(months, [], rules).Select(signal)];
}
