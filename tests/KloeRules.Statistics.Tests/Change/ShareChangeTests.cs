using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

public sealed class ShareChangeTests
{
    private static readonly double[] Hundred = [.. Enumerable.Repeat(100.0, 12)];

    [Fact]
    public void The_interval_is_Newcombes()
    {
        // Newcombe 1998, example (a): 56 of 70 less 48 of 80.
        var change = TwoShares.Of(56, 70, 48, 80);

        Assert.Equal(0.2, change.Difference, 12);
        Assert.Equal(0.0524, change.Interval.Lower, 4);
        Assert.Equal(0.3339, change.Interval.Upper, 4);
    }

    [Fact]
    public void More_parts_than_the_whole_are_no_share() => Assert.Equal(CannotTell.NotAShare, TwoShares.Of(6, 4, 10, 20).Why);

    [Theory]
    [InlineData(9, CannotTell.TooFewCases)]
    [InlineData(10, CannotTell.Nothing)]
    public void Ten_cases_are_needed_in_each_period(double cases, CannotTell why)
    {
        Assert.Equal(why, TwoShares.Of(4, cases, 50, 100).Why);
        Assert.Equal(why, TwoShares.Of(50, 100, 4, cases).Why);
    }

    [Fact]
    public void Twelve_months_show_how_far_shares_vary_beyond_chance()
    {
        double[] steady = [.. Enumerable.Repeat(50.0, 12)];
        double[] wild = [30, 80, 35, 75, 40, 85, 30, 80, 35, 75, 40, 85];

        var change = TwoShares.OfMonths(wild, Hundred, steady, Hundred);

        Assert.InRange(change.Dispersion, 10, 12);
        Assert.True(change.Chance > TwoShares.Chance(wild.Sum(), 1200, 600, 1200));
        Assert.True(double.IsNaN(TwoShares.OfMonths(wild[..11], Hundred[..11], steady, Hundred).Dispersion));
    }

    [Fact]
    public void A_month_without_cases_is_not_one_of_the_twelve()
    {
        double[] parts = [0, .. Enumerable.Repeat(50.0, 11)];
        double[] wholes = [0, .. Enumerable.Repeat(100.0, 11)];

        Assert.True(double.IsNaN(TwoShares.OfMonths(parts, wholes, parts, Hundred).Dispersion));
    }

    [Fact]
    public void A_missing_month_is_not_passed_over() =>
        Assert.Equal(CannotTell.MissingMonth, TwoShares.OfMonths([double.NaN, 5], [20, 20], [5, 5], [20, 20]).Why);
}
