using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.ControlCharts;

public sealed class IconsTests
{
    /// <summary>Limits 7.34 and 12.66.</summary>
    private static readonly ProcessLimits Limits = new(10, 1);

    [Theory]
    [InlineData(1, Polarity.HigherIsBetter, Variation.ImprovementHigh)]
    [InlineData(-1, Polarity.HigherIsBetter, Variation.ConcernLow)]
    [InlineData(1, Polarity.LowerIsBetter, Variation.ConcernHigh)]
    [InlineData(-1, Polarity.LowerIsBetter, Variation.ImprovementLow)]
    [InlineData(1, Polarity.Neutral, Variation.NeutralHigh)]
    [InlineData(-1, Polarity.Neutral, Variation.NeutralLow)]
    [InlineData(0, Polarity.HigherIsBetter, Variation.CommonCause)]
    public void Variation_follows_the_side_of_the_signal_and_what_is_better(int side, Polarity better, Variation icon)
    {
        Assert.Equal(icon, Icons.Variation(side, better));
        Assert.Equal(icon, Icons.Variation(new MarkedMonth(0, Limits, 0, 0, 0, side), better));
    }

    [Fact]
    public void Rules_that_point_both_ways_are_mixed() =>
        Assert.Equal(Variation.Mixed, Icons.Variation(new MarkedMonth(0, Limits, Outside: 0, Steps: -1, TwoOfThree: 0, Run: 1), Polarity.HigherIsBetter));

    [Theory]
    [InlineData(7, Polarity.HigherIsBetter, Assurance.Pass)]
    [InlineData(13, Polarity.HigherIsBetter, Assurance.Fail)]
    [InlineData(7, Polarity.LowerIsBetter, Assurance.Fail)]
    [InlineData(13, Polarity.LowerIsBetter, Assurance.Pass)]
    [InlineData(10, Polarity.HigherIsBetter, Assurance.Inconsistent)]
    [InlineData(10, Polarity.LowerIsBetter, Assurance.Inconsistent)]
    public void Assurance_tells_whether_the_process_as_it_is_meets_the_target(double target, Polarity better, Assurance icon) =>
        Assert.Equal(icon, Icons.Assurance(Limits, target, better));

    [Fact]
    public void A_target_on_a_limit_is_hit_and_missed()
    {
        Assert.Equal(Assurance.Inconsistent, Icons.Assurance(Limits, Limits.Upper, Polarity.HigherIsBetter));
        Assert.Equal(Assurance.Inconsistent, Icons.Assurance(Limits, Limits.Lower, Polarity.HigherIsBetter));
    }

    [Fact]
    public void Without_limits_a_target_or_a_better_way_there_is_no_assurance()
    {
        Assert.Null(Icons.Assurance(null, 13, Polarity.HigherIsBetter));
        Assert.Null(Icons.Assurance(Limits, double.NaN, Polarity.HigherIsBetter));
        Assert.Null(Icons.Assurance(Limits, 13, Polarity.Neutral));
    }
}
