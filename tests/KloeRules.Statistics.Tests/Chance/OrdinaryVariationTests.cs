using KloeRules.Statistics.Chance;

namespace KloeRules.Statistics.Tests.Chance;

public sealed class OrdinaryVariationTests
{
    [Fact]
    public void Seven_months_say_nothing() => Assert.Null(OrdinaryVariation.Of([1, 2, 1, 2, 1, 2, 1]));

    [Fact]
    public void A_series_that_never_moves_says_nothing() => Assert.Null(OrdinaryVariation.Of([5, 5, 5, 5, 5, 5, 5, 5, 5]));

    [Fact]
    public void A_zigzag_carries_nothing_over()
    {
        var variation = OrdinaryVariation.Of([1, 3, 1, 3, 1, 3, 1, 3, 1, 3])!.Value;

        Assert.Equal(2, variation.Mean);
        Assert.Equal(2 / 1.128, variation.Spread, 6);
        Assert.Equal(0, variation.CarryOver);
    }

    [Fact]
    public void A_straight_climb_is_no_carry_over() =>
        Assert.Equal(0, OrdinaryVariation.CarryOverOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.8)]
    public void What_is_made_up_varies_as_it_was_told(double carryOver)
    {
        var told = new OrdinaryVariation(100, 5, carryOver);
        var seen = OrdinaryVariation.Of(told.Simulate(5_000, new SeededNumbers("any")))!.Value;

        Assert.InRange(seen.Mean, 98.5, 101.5);
        Assert.InRange(seen.Spread, 4.7, 5.3);
        Assert.InRange(seen.CarryOver, carryOver - 0.05, carryOver + 0.05);
    }

    [Fact]
    public void Where_hardly_any_months_are_neighbours_nothing_is_carried_over() =>
        Assert.Equal(0, OrdinaryVariation.CarryOverOf([1, double.NaN, 3, double.NaN, 1, double.NaN, 3, double.NaN, 2, double.NaN, 1, 1]));
}
