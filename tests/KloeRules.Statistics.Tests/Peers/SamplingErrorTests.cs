using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class SamplingErrorTests
{
    /// <summary>Wilson's 95% interval of 40 in 100 is 30.9% to 49.8%.</summary>
    [Theory]
    [InlineData(0.30, true)]
    [InlineData(0.31, false)]
    [InlineData(0.49, false)]
    [InlineData(0.50, true)]
    public void A_share_beyond_Wilsons_interval_is_left_out(double share, bool isLeftOut) =>
        Assert.Equal(isLeftOut, SamplingError.LeavesOutShare(40, 100, share));

    /// <summary>Byar's 95% interval of 10 events is 4.79 to 18.39.</summary>
    [Theory]
    [InlineData(4.7, true)]
    [InlineData(4.9, false)]
    [InlineData(18.3, false)]
    [InlineData(18.5, true)]
    public void A_number_beyond_Byars_interval_is_left_out(double expected, bool isLeftOut) =>
        Assert.Equal(isLeftOut, SamplingError.LeavesOutCount(10, expected));

    /// <summary>The exact 95% interval of 5 events is 1.62 to 11.67.</summary>
    [Theory]
    [InlineData(1.61, true)]
    [InlineData(1.63, false)]
    [InlineData(11.66, false)]
    [InlineData(11.68, true)]
    public void Under_ten_events_the_interval_is_exact(double expected, bool isLeftOut) => Assert.Equal(isLeftOut, SamplingError.LeavesOutCount(5, expected));

    [Fact]
    public void No_event_leaves_out_four_expected_ones() => Assert.True(SamplingError.LeavesOutCount(0, 4));
}
