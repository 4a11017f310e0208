using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Scorecards;

public class WindowsFromMonthsTests
{
    [Fact]
    public void A_count_is_added_up_and_its_changes_are_relative()
    {
        // 24 months: 100 each in the first year, 110 in the second, but 1,000 in the last month.
        var series = SeriesOf(Crime, Jan - 23, [.. Enumerable.Repeat<double?>(100, 12), .. Enumerable.Repeat<double?>(110, 11), 1_000]);

        var row = WindowsFromMonths.At(series, Jan);

        Assert.Equal("1,000 | 1,220 | 269.7% | 306.7% | 2,210 | 84.2%", Printed(row));
        Assert.Equal(890, row.VsPrevious3Months.Difference);
        Assert.Equal(890 / 330.0, row.VsPrevious3Months.Relative!.Value, 12);
        Assert.Equal(Arrow.None, row.VsPrevious3Months.PrintedArrow);
        Assert.Equal(Arrow.Up, row.VsPrevious3Months.ArrowWithin(0.05));
    }

    [Fact]
    public void A_share_is_printed_with_one_decimal_and_its_changes_in_points()
    {
        var series = SeriesOf(Abandonment, Jan - 5, 0.048, 0.048, 0.048, 0.033, 0.033, 0.0345);

        Assert.Equal("3.5% | 3.4% | -1.5% points | ? | ? | ?", Printed(WindowsFromMonths.At(series, Jan)));
    }

    [Fact]
    public void A_duration_is_printed_as_a_clock_with_the_sign_of_its_change()
    {
        var series = SeriesOf(AnswerTime, Jan - 14, [.. Enumerable.Repeat<double?>(4, 3), .. Enumerable.Repeat<double?>(10, 9), 4, 4, 3.5]);

        Assert.Equal("00:00:04 | 00:00:04 | -00:00:06 | -00:00:00 | 00:00:08 | ?", Printed(WindowsFromMonths.At(series, Jan)));
    }

    [Fact]
    public void An_hour_and_more_is_printed_with_its_hours() =>
        Assert.Equal("01:42:53", WindowsFromMonths.At(SeriesOf(AnswerTime, Jan, 6_173), Jan).LastMonth.Printed);

    [Fact]
    public void A_median_has_its_month_and_no_windows() =>
        Assert.Equal("23 | ? | ? | ? | ? | ?", Printed(WindowsFromMonths.At(SeriesOf(Charge, Dec, 86_400, 23 * 86_400), Jan)));

    [Fact]
    public void A_rolling_figure_fills_only_the_twelve_month_columns()
    {
        var row = WindowsFromMonths.At(SeriesOf(Satisfaction, Jan - 12, [0.777, .. new double?[11], 0.736]), Jan);

        Assert.Equal("? | ? | ? | ? | 73.6% | -4.1% points", Printed(row));
        Assert.Equal(NoFigure.Rolling12Only, row.LastMonth.Why);
    }

    [Fact]
    public void What_is_not_known_is_blank()
    {
        var row = WindowsFromMonths.At(SeriesOf(Crime, Dec, 1, null), Jan);

        Assert.Equal(new Figure(null, null, NoFigure.Blank, row.LastMonth.Source), row.LastMonth);
        Assert.Equal(new FigureChange(null, null, null, Arrow.None, NoFigure.Blank, row.LastMonth.Source), row.VsPreviousYear);
    }

    [Fact]
    public void A_rise_from_nothing_has_a_difference_and_no_relative_change()
    {
        var change = WindowsFromMonths.At(SeriesOf(Crime, Jan - 5, 0, 0, 0, 1, 2, 3), Jan).VsPrevious3Months;

        Assert.Equal((null, 6, null), (change.Printed, change.Difference, change.Relative));
    }

    [Fact]
    public void A_change_of_exactly_five_per_cent_is_exactly_at_the_line()
    {
        var series = SeriesOf(Abandonment, Jan - 5, 0.1, 0.1, 0.1, 0.105, 0.105, 0.105);

        Assert.Equal(0.05, WindowsFromMonths.At(series, Jan).VsPrevious3Months.Relative);
    }

    [Theory]
    [InlineData(1_250.5, "£1,251")]
    [InlineData(-1_250, "-£1,250")]
    public void Money_is_printed_in_whole_pounds(double value, string printed) =>
        Assert.Equal(printed, WindowsFromMonths.At(SeriesOf(Budget, Jan, value), Jan).LastMonth.Printed);

    [Fact]
    public void A_rate_is_printed_with_one_decimal() =>
        Assert.Equal("3.3", WindowsFromMonths.At(SeriesOf(BurglaryRate, Jan, 3.25), Jan).LastMonth.Printed);

    [Fact]
    public void What_it_prints_is_read_back_as_the_same_windows()
    {
        var series = SeriesOf(AnswerTime, Jan - 5, 10, 10, 10, 4, 4, 4);
        var row = WindowsFromMonths.At(series, Jan);
        var read = ReadLines(
            "Measure\tLast Month (Jan-2023)\tLast 3 Months\tvs. Previous 3 Months",
            $"{Name(series)}\t{row.LastMonth.Printed}\t{row.Last3Months.Printed}\t{row.VsPrevious3Months.Printed}").WindowsOf(AnswerTime, string.Empty)!;

        Assert.Equal(row.Last3Months.Value, read.Last3Months.Value);
        Assert.Equal(row.VsPrevious3Months.Relative, read.VsPrevious3Months.Relative);
    }

    private static string Name(MonthlySeries series) => series.Measure.Name;

    private static string Printed(PublishedWindows row) => string.Join(
        " | ",
        row.LastMonth.Printed ?? "?",
        row.Last3Months.Printed ?? "?",
        row.VsPrevious3Months.Printed ?? "?",
        row.VsPreviousYear.Printed ?? "?",
        row.Last12Months.Printed ?? "?",
        row.VsPrevious12Months.Printed ?? "?");
}
