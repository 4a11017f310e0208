using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class FunnelLimitsTests
{
    [Fact]
    public void A_hundred_cases_about_a_half_lie_within_ten_points()
    {
        var limits = FunnelLimits.OfShare(0.5, 100);

        Assert.Equal((0.402, 0.598), (Math.Round(limits.Lower, 4), Math.Round(limits.Upper, 4)));
    }

    [Fact]
    public void Shares_stay_between_nothing_and_all()
    {
        var limits = FunnelLimits.OfShare(0.5, 4, SamplingError.Outer);

        Assert.Equal((0, 1), (limits.Lower, limits.Upper));
    }

    /// <summary>One event may stand for 0.0253 to 5.5716 expected ones.</summary>
    [Fact]
    public void One_event_is_too_many_where_few_are_expected_and_too_few_where_many_are()
    {
        var limits = FunnelLimits.OfEvents(1, 1);

        Assert.Equal(1 / 5.5716, limits.Lower, 5);
        Assert.Equal(1 / 0.0253178, limits.Upper, 3);
    }

    [Fact]
    public void No_event_can_be_too_few_but_no_rate_of_none_too_many()
    {
        var limits = FunnelLimits.OfEvents(0.1, 0);

        Assert.Equal((0, double.PositiveInfinity), (limits.Lower, limits.Upper));
    }
}
