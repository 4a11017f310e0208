using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Time;
using KloeRules.Measures.Periods;

namespace KloeRules.Measures.Tests.Periods;

public class PeriodTests
{
    [Theory]
    [InlineData("Jan 2023")]
    [InlineData("Jan-23")]
    [InlineData("Jan-2023")]
    [InlineData("January 2023")]
    [InlineData("jan 23")]
    [InlineData("2023-01")]
    [InlineData("01/2023")]
    [InlineData("1/2023")]
    [InlineData("2023-01-31")]
    [InlineData("2023-01-31T00:00:00")]
    [InlineData("31/01/2023")]
    [InlineData("31/01/2023 00:00")]
    [InlineData("1/1/2023")]
    [InlineData("31.1.23")]
    [InlineData("31-Jan-2023")]
    [InlineData("31st January 2023")]
    [InlineData("  Jan 2023 ")]
    public void A_month_is_read_in_every_usual_spelling(string text) =>
        Assert.Equal(Period.OfMonth(new Month(2023, 1)), Parsed(text));

    [Fact]
    public void The_day_comes_first_in_a_British_date() =>
        Assert.Equal(Period.OfMonth(new Month(2023, 2)), Parsed("01/02/2023"));

    [Theory]
    [InlineData("Q1 2023")]
    [InlineData("2023Q1")]
    [InlineData("2023 Q1")]
    [InlineData("2023-Q1")]
    [InlineData("Q4 2022/23")]
    public void A_quarter_is_of_the_calendar_year_unless_the_year_is_financial(string text) =>
        Assert.Equal(new Period(PeriodKind.Quarter, new Month(2023, 1)), Parsed(text));

    [Theory]
    [InlineData("2022/23")]
    [InlineData("2022-23")]
    [InlineData("2022/2023")]
    [InlineData("FY 2022/23")]
    [InlineData("FY2022-23")]
    public void A_financial_year_runs_from_April(string text)
    {
        var period = Parsed(text);

        Assert.Equal(PeriodKind.FinancialYear, period.Kind);
        Assert.Equal(new Month(2022, 4), period.First);
        Assert.Equal(new Month(2023, 3), period.Last);
    }

    [Theory]
    [InlineData("2010-11", PeriodKind.Month)]
    [InlineData("2010/11", PeriodKind.FinancialYear)]
    [InlineData("FY 2010-11", PeriodKind.FinancialYear)]
    [InlineData("1999/00", PeriodKind.FinancialYear)]
    [InlineData("2022", PeriodKind.CalendarYear)]
    public void What_could_be_two_things_is_settled_by_rule(string text, PeriodKind kind) =>
        Assert.Equal(kind, Parsed(text).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("2023-13")]
    [InlineData("31/02/2023")]
    [InlineData("01/13/2023")]
    [InlineData("2022/24")]
    [InlineData("Q5 2023")]
    [InlineData("Jan 1066")]
    [InlineData("123")]
    public void What_is_no_period_is_refused(string text) =>
        Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void A_printed_period_is_read_back_as_the_same_period()
    {
        var years = Gen.Choose(1900, 2199);
        var periods = Gen.OneOf(
            Gen.Choose(1900 * 12, (2200 * 12) + 11).Select(index => Period.OfMonth(new Month(index))),
            from year in years from quarter in Gen.Choose(1, 4) select Period.OfQuarter(year, quarter),
            years.Select(Period.OfFinancialYear),
            years.Select(Period.OfCalendarYear));

        Laws.Hold(Prop.ForAll(periods.ToArbitrary(), period => Parsed(period.ToString()) == period));
    }

    private static Period Parsed(string text)
    {
        Assert.True(Period.TryParse(text, out var period), text);
        return period;
    }
}
