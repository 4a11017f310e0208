using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class BaselineTests
{
    private static readonly double[] Steady = [9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5, 9.5, 10.5];

    [Fact]
    public void Screening_leaves_extreme_moves_out_and_the_mean_as_it_is()
    {
        double[] months = [.. Steady, 40, 9.5, 10.5];

        Assert.Equal(ProcessLimits.Of(months)!.Value.Mean, ProcessLimits.Of(months, screened: true)!.Value.Mean);
        Assert.Equal(1, ProcessLimits.Of(months, screened: true)!.Value.MeanMovingRange);
        Assert.Equal(72.0 / 14, ProcessLimits.Of(months)!.Value.MeanMovingRange, 12);
    }

    [Fact]
    public void Seven_figures_are_enough_for_trial_limits_only()
    {
        Assert.Null(ProcessLimits.Of(Steady.AsSpan()[..7]));
        Assert.NotNull(ProcessLimits.Of(Steady.AsSpan()[..7], trial: true));
        Assert.Null(ProcessLimits.Of(Steady.AsSpan()[..6], trial: true));
    }

    [Fact]
    public void A_count_whose_lower_limit_is_under_nought_can_show_no_fall()
    {
        Assert.False(new ProcessLimits(2, 1).CanShowFallTo(0));
        Assert.True(new ProcessLimits(3, 1).CanShowFallTo(0));
        Assert.False(new ProcessLimits(98, 1).CanShowRiseTo(100));
    }

    [Fact]
    public void A_month_that_leaves_a_constant_baseline_of_twelve_is_told()
    {
        double[] constant = [.. Enumerable.Repeat(5.0, 12)];

        Assert.True(ConstantBaseline.IsLeft(constant, 6));
        Assert.False(ConstantBaseline.IsLeft([double.NaN, .. constant], 5));
        Assert.Null(ConstantBaseline.IsLeft(constant.AsSpan()[1..], 6));
        Assert.Null(ConstantBaseline.IsLeft(constant, double.NaN));
        Assert.Null(ConstantBaseline.IsLeft([.. constant, 6], 6));
    }
}
