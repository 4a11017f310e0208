using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Series;

public class MonthsTogetherTests
{
    [Fact]
    public void Totals_are_added() => Assert.Equal(60, MonthsTogether.Over(SeriesOf(Crime, Nov, 10, 20, 30), Jan, 3).Value);

    [Fact]
    public void Stocks_are_averaged_without_a_caveat()
    {
        var together = MonthsTogether.Over(SeriesOf(Suspects, Nov, 10, 20, 30), Jan, 3);

        Assert.Equal((20, NotTogether.None, null), (together.Value, together.Why, together.Caveat));
    }

    [Fact]
    public void Shares_are_pooled_by_their_cases()
    {
        var series = new MonthlySeries(Abandonment, string.Empty, [Row(Dec, 0.5, 1, 2), Row(Jan, 0.1, 10, 100)]);

        var together = MonthsTogether.Over(series, Jan, 2);

        Assert.Equal((11 / 102.0, null), (together.Value, together.Caveat));
    }

    [Fact]
    public void A_numerator_that_is_not_given_is_worked_out()
    {
        var series = new MonthlySeries(Abandonment, string.Empty, [Row(Dec, 0.5, denominator: 2), Row(Jan, 0.1, denominator: 100)]);

        Assert.Equal(11 / 102.0, MonthsTogether.Over(series, Jan, 2).Value!.Value, 12);
    }

    [Fact]
    public void A_rate_is_pooled_on_its_own_scale()
    {
        var series = new MonthlySeries(BurglaryRate, string.Empty, [Row(Dec, 3, 30, 10_000), Row(Jan, 5, 50, 10_000)]);

        Assert.Equal(4, MonthsTogether.Over(series, Jan, 2).Value);
    }

    [Fact]
    public void A_month_without_cases_takes_part_in_a_pool()
    {
        var series = new MonthlySeries(Abandonment, string.Empty, [Row(Dec, null, 0, 0), Row(Jan, 0.1, 10, 100)]);

        Assert.Equal(0.1, MonthsTogether.Over(series, Jan, 2).Value);
        Assert.Equal(NotTogether.MissingMonth, MonthsTogether.Over(series, Dec, 1).Why);
    }

    [Fact]
    public void Shares_without_cases_are_averaged_with_a_caveat()
    {
        var together = MonthsTogether.Over(SeriesOf(Abandonment, Dec, 0.1, 0.3), Jan, 2);

        Assert.Equal(0.2, together.Value);
        Assert.Equal("averaged without the number of cases behind each month", together.Caveat);
    }

    [Fact]
    public void One_month_is_itself_whatever_the_statistic()
    {
        Assert.Equal(86_400, MonthsTogether.Over(SeriesOf(Charge, Jan, 86_400), Jan, 1).Value);
        Assert.Null(MonthsTogether.Over(SeriesOf(Abandonment, Jan, 0.1), Jan, 1).Caveat);
    }

    [Fact]
    public void Medians_are_never_put_together() => AssertNot(NotTogether.MedianOverMonths, SeriesOf(Charge, Dec, 1, 2), 2);

    [Fact]
    public void A_missing_month_inside_the_window_is_told() => AssertNot(NotTogether.MissingMonth, SeriesOf(Crime, Nov, 1, null, 3), 3);

    [Fact]
    public void A_window_that_begins_before_the_series_is_told() => AssertNot(NotTogether.TooLittleHistory, SeriesOf(Crime, Dec, 1, 2), 3);

    [Fact]
    public void A_series_that_ends_too_early_has_a_missing_month() => AssertNot(NotTogether.MissingMonth, SeriesOf(Crime, Nov, 1, 2), 1);

    [Theory]
    [InlineData(Marks.Suppressed, NotTogether.Suppressed)]
    [InlineData(Marks.Ignored, NotTogether.IgnoredMonth)]
    public void A_month_set_apart_is_told(Marks marks, NotTogether why) =>
        AssertNot(why, new MonthlySeries(Crime, string.Empty, [Row(Dec, 1, marks: marks), Row(Jan, 2)]), 2);

    [Fact]
    public void A_provisional_month_is_used() =>
        Assert.Equal(3, MonthsTogether.Over(new MonthlySeries(Crime, string.Empty, [Row(Dec, 1, marks: Marks.Provisional), Row(Jan, 2)]), Jan, 2).Value);

    [Fact]
    public void A_rolling_figure_already_is_its_twelve_months()
    {
        var series = SeriesOf(Satisfaction, Dec, 0.7, 0.8);

        Assert.Equal(0.8, MonthsTogether.Over(series, Jan, 12).Value);
        AssertNot(NotTogether.OnlyRolling12, series, 1);
        AssertNot(NotTogether.OnlyRolling12, series, 3);
    }

    [Fact]
    public void Sources_are_given_earliest_first()
    {
        var rows = new[] { Nov, Dec, Jan }.Select((month, index) => Row(month, 1) with { Source = new Source("a.csv", index + 2, 3) });

        Assert.Equal([2, 3, 4], MonthsTogether.Over(new MonthlySeries(Crime, string.Empty, rows), Jan, 3).Sources.Select(source => source.Row));
    }

    private static void AssertNot(NotTogether why, MonthlySeries series, int months)
    {
        var together = MonthsTogether.Over(series, Jan, months);

        Assert.Equal((null, why), (together.Value, together.Why));
        Assert.Empty(together.Sources);
    }
}
