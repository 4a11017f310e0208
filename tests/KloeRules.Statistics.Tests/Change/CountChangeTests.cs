using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

public sealed class CountChangeTests
{
    private static readonly double[] Even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    private static readonly double[] Season = [10, 12, 14, 20, 30, 40, 50, 40, 30, 20, 14, 12];

    [Fact]
    public void A_season_is_no_variation_of_its_own_when_months_are_held_against_their_own()
    {
        double[] later = [.. Season.Select((count, i) => (count * 1.2) + (i % 2))];

        var plain = TwoCounts.Of(later, Even, Season, Even);
        var adjusted = TwoCounts.Of(later, Even, Season, Even, isSeasonal: true);

        Assert.Equal(CountMethod.MonthAdjusted, adjusted.Method);
        Assert.True(plain.Chance > 0.3);
        Assert.True(adjusted.Chance < 0.05);
        Assert.Equal(plain.Ratio, adjusted.Ratio, 12);
    }

    [Fact]
    public void Parts_of_a_year_are_not_adjusted_by_month() =>
        Assert.Equal(CountMethod.QuasiPoisson, TwoCounts.Of(Season[..6], Even[..6], Season[6..], Even[..6], isSeasonal: true).Method);

    [Fact]
    public void Months_of_different_exposure_have_the_ratio_that_fits_each_month()
    {
        // Twice the rate in each month, with exposure that moves towards the busy months.
        double[] exposure = [.. Season.Select(count => count / 10)];
        double[] later = [.. Season.Select((count, i) => 2 * count * exposure[i])];

        var change = TwoCounts.Of(later, exposure, Season, Even, isSeasonal: true);

        Assert.Equal(2, change.Ratio, 9);
        Assert.Equal(0, change.Dispersion, 9);
    }

    [Fact]
    public void Few_events_are_tested_exactly_and_their_dispersion_is_not_judged()
    {
        var change = TwoCounts.Of([0, 0, 0], [1, 1, 1], [3, 2, 2], [1, 1, 1]);

        Assert.Equal(CountMethod.Exact, change.Method);
        Assert.False(change.IsDispersionJudged);
        Assert.Equal(0.015625, change.Chance, 12);
        Assert.Equal(0, change.Ratio);
    }

    [Fact]
    public void A_month_beside_the_same_month_a_year_before_is_tested_exactly()
    {
        var change = TwoCounts.Of([130], [12], [100], [12]);

        Assert.False(change.IsDispersionJudged);
        Assert.Equal(0.05561357778139239, change.Chance, 9);
    }

    [Fact]
    public void Nothing_to_count_against_can_not_be_told() =>
        Assert.Equal(CannotTell.NoExposure, TwoCounts.Of([3, 4], [0, 0], [5, 6], [10, 10]).Why);

    [Fact]
    public void No_month_in_common_can_not_be_told() =>
        Assert.Equal(CannotTell.MissingMonth, TwoCounts.OfPairs([double.NaN, 4], [1, 1], [5, double.NaN], [1, 1]).Why);

    [Fact]
    public void The_days_of_a_leap_year_are_counted()
    {
        var days = new double[4];
        CalendarDays.Write(2023, 12, days);

        Assert.Equal([31, 31, 29, 31], days);
    }

    [Fact]
    public void Months_that_resemble_the_one_before_raise_the_variance()
    {
        double[] swing = [1, 1, 1, -1, -1, -1, 1, 1, 1, -1, -1, -1];

        // Eight of eleven products are 1, three are −1: r = 5/12.
        Assert.Equal(((12 * 5 / 12.0) + 1) / 9, SerialCorrelation.Of(swing, swing), 12);
        Assert.Equal((1 + (2 / 3.0)) / (1 - (2 / 3.0)), SerialCorrelation.Factor(swing, swing), 12);
    }

    [Fact]
    public void Months_that_hardly_resemble_one_another_do_not()
    {
        double[] toAndFro = [1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1];

        Assert.Equal(1, SerialCorrelation.Factor(toAndFro, toAndFro));
        Assert.Equal(0, SerialCorrelation.Of([0, 0, 0, 0], [0, 0, 0, 0]));
    }
}
