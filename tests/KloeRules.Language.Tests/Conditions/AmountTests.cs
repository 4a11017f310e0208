using KloeRules.Language.Binding;

namespace KloeRules.Language.Tests.Conditions;

public sealed class AmountTests
{
    [Theory]
    [InlineData("priority response > 1h", 3600)]
    [InlineData("priority response > 1 hour", 3600)]
    [InlineData("priority response > 1h 30m", 5400)]
    [InlineData("priority response > 1h30m", 5400)]
    [InlineData("priority response > 1 hr 30 mins 5 secs", 5405)]
    [InlineData("priority response > 90 minutes", 5400)]
    [InlineData("priority response > 90min", 5400)]
    [InlineData("priority response > 1.5 hours", 5400)]
    [InlineData("priority response > 01:42:53", 6173)]
    [InlineData("priority response > 100:00:00", 360000)]
    [InlineData("Time to Charge (Median) > 23 days", 1987200)]
    [InlineData("Time to Charge (Median) > 2 weeks", 1209600)]
    [InlineData("THRIVE complete > 5%", 0.05)]
    [InlineData("THRIVE complete > 5 %", 0.05)]
    [InlineData("THRIVE complete > 5 percent", 0.05)]
    [InlineData("THRIVE complete > 5 per cent", 0.05)]
    [InlineData("THRIVE complete > 87.5%", 0.875)]
    [InlineData("overtime cost > £1,250", 1250)]
    [InlineData("overtime cost > £2.5m", 2500000)]
    [InlineData("overtime cost > £2.5 million", 2500000)]
    [InlineData("overtime cost > £20k", 20000)]
    [InlineData("overtime cost > £1.5bn", 1500000000)]
    [InlineData("crime rate > 3.2 per 1,000", 3.2)]
    [InlineData("crime rate > 3.2 per 1,000 people", 3.2)]
    [InlineData("recorded crime > 1,250", 1250)]
    [InlineData("recorded crime > 1250", 1250)]
    [InlineData("recorded crime > 1,234,567", 1234567)]
    [InlineData("recorded crime > 0.1", 0.1)]
    public void An_amount_is_held_in_the_unit_of_its_measure(string condition, double value) =>
        Assert.Equal(value, Assert.IsType<Level>(Rules.One("flag " + condition).Condition).Limit);

    [Theory]
    [InlineData("4 points")]
    [InlineData("4 percentage points")]
    [InlineData("4 % points")]
    [InlineData("4pp")]
    [InlineData("4 pts")]
    public void Points_are_percentage_points(string points) =>
        Assert.Equal("Down > 0.04 Points vs PreviousMonth", Rules.Meaning("THRIVE complete down > " + points));

    [Theory]
    [InlineData("Jan 2023")]
    [InlineData("January 2023")]
    [InlineData("JANUARY 2023")]
    [InlineData("Jan-23")]
    [InlineData("Jan-2023")]
    [InlineData("2023-01")]
    public void A_month_may_be_written_in_any_usual_way(string month)
    {
        var measure = Assert.Single(Rules.Alone($"measure M\n  target 5 by {month}").Measures);

        Assert.Equal("Jan 2023", measure.MonthOf(LimitKind.Target).ToString());
    }
}
