using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class GivenLimitsTests
{
    [Fact]
    public void Months_are_held_against_the_limits_given_not_their_own()
    {
        var marked = ControlChart.Mark([10, 12, 30, 10], new ProcessLimits(11, 2), ChartRules.Recommended);

        Assert.Equal([0, 0, 1, 0], marked.Select(month => month.Label.Side));
        Assert.Equal(SpecialCause.Outside, marked[2].Label.Cause);
    }

    [Fact]
    public void Without_limits_steps_alone_are_told() => Assert.Equal(
        [0, 1, 1, 1, 1, 1, 1, 1],
        ControlChart.Mark([500, 1, 2, 3, 4, 5, 6, 7], limits: null, ChartRules.Recommended).Select(month => month.Label.Side));

    [Fact]
    public void A_segment_held_against_its_own_limits_is_marked_as_by_itself()
    {
        double[] months = [.. Enumerable.Range(0, 24).Select(i => 10.0 + (i * i * 7 % 5)), 40];

        Assert.Equal(
            ControlChart.Mark(months, [], ChartRules.Recommended),
            ControlChart.Mark(months, ProcessLimits.Of(months), ChartRules.Recommended));
    }
}
