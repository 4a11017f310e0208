using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Key2019;

namespace KloeRules.Statistics.Tests.Key2019;

public sealed class KeySymbolsTests
{
    private const double Missing = double.NaN;

    /// <summary>Mean 11, standard deviation √(24 / 23).</summary>
    private static readonly double[] Steady = [.. Enumerable.Range(0, 24).Select(i => i % 2 == 0 ? 10.0 : 12.0)];

    [Theory]
    [InlineData(13.05, true)]
    [InlineData(13.04, false)]
    public void A_is_strictly_beyond_two_deviations_of_the_24_months_before(double latest, bool holds) =>
        Assert.Equal(holds, KeySymbols.A([.. Steady, latest], Side.Above));

    [Fact]
    public void Months_in_their_own_average_pull_it_towards_themselves()
    {
        Assert.True(KeySymbols.B([.. Steady, 12.05, 12.05, 12.05], Side.Above));
        Assert.False(KeySymbols.B([.. Steady, 12.05, 12.05, 12.05], Side.Above, Baseline.Including));
        Assert.True(KeySymbols.A([.. Steady, 14], Side.Above, Baseline.Including));
    }

    [Fact]
    public void C_needs_eight_months_off_the_average()
    {
        Assert.True(KeySymbols.C([.. Steady, 10, 10, 10, 10, 10, 10, 10, 10], Side.Below));
        Assert.False(KeySymbols.C([.. Steady, 10, 10, 10, 11, 10, 10, 10, 10], Side.Below));
    }

    [Fact]
    public void A_missing_month_judged_leaves_it_open_unless_another_decides()
    {
        Assert.Null(KeySymbols.B([.. Steady, 13, Missing, 13], Side.Above));
        Assert.False(KeySymbols.B([.. Steady, 13, Missing, 11], Side.Above));
        Assert.Null(KeySymbols.A([.. Steady, Missing], Side.Above));
    }

    [Fact]
    public void Four_of_the_24_months_may_be_missing()
    {
        Assert.True(KeySymbols.A([.. Steady[4..], 15], Side.Above));
        Assert.Null(KeySymbols.A([.. Steady[5..], 15], Side.Above));
        Assert.Null(KeySymbols.C([1, 2, 3], Side.Above, Baseline.Including));
    }

    [Fact]
    public void Deviations_of_a_constant_average_tell_nothing()
    {
        double[] constant = [.. Enumerable.Repeat(5.0, 24)];

        Assert.Null(KeySymbols.A([.. constant, 6], Side.Above));
        Assert.True(KeySymbols.C([.. constant, 6, 6, 6, 6, 6, 6, 6, 6], Side.Above));
    }

    [Fact]
    public void A_measure_without_figures_never_reported_or_stopped_or_is_nought()
    {
        double[] gone = [.. Enumerable.Repeat(Missing, 12)];

        Assert.Equal(new Silence(NoFigures.NeverReported, null), Silence.Of(gone));
        Assert.Equal(new Silence(NoFigures.Stopped, 1), Silence.Of([3, 4, .. gone]));
        Assert.Equal(new Silence(NoFigures.Reported, 1), Silence.Of([3, 4, .. gone[1..]]));
        Assert.Equal(new Silence(NoFigures.AllZero, 12), Silence.Of([4, .. gone.Select(_ => 0.0)]));
        Assert.Equal(new Silence(NoFigures.NeverReported, null), Silence.Of([]));
    }

    [Fact]
    public void The_arrow_is_steady_up_to_five_percent()
    {
        Assert.Equal(0, ChangeArrow.Of(105, 100)!.Value.Way);
        Assert.Equal(1, ChangeArrow.Of(106, 100)!.Value.Way);
        Assert.Equal(-1, ChangeArrow.Of(-106, -100)!.Value.Way);
        Assert.Null(ChangeArrow.Of(5, 0));
        Assert.Null(ChangeArrow.Of(30, 19, areEvents: true));
        Assert.NotNull(ChangeArrow.Of(30, 19));
        Assert.Null(ChangeArrow.Of(Missing, 100));
    }
}
