using KloeRules.Measures.Reading;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Scorecards;

public class ScorecardTests
{
    private const string Header =
        "Measure\tSparkline\tLast Month (Jan-2023)\tLast 3 Months (Nov-2022 to Jan-2023)\tvs. Previous 3 Months (Aug-2022 to Oct-2022)\t" +
        "vs. Previous Year (Nov-2021 to Jan-2022)\tLast 12 Months (Feb-2022 to Jan-2023)\tvs. Previous 12 Months (Feb-2021 to Jan-2022)\n";

    [Fact]
    public void A_share_is_read_with_its_changes_in_points()
    {
        var row = Row(Abandonment, "Abandonment Rate: 101\t\t3.5%\t3.3%\t-1.5% points ▼\t1.6% points ▲\t3.4%\t0.7% points ▲");

        Assert.Equal(Jan, row.Month);
        Assert.Equal(string.Empty, row.Area);
        Assert.Equal(new Figure("3.5%", 0.035, NoFigure.None, At(2, 3)), row.LastMonth);
        Assert.Equal(new FigureChange("-1.5% points", -0.015, -0.3125, Arrow.Down, NoFigure.None, At(2, 5)), row.VsPrevious3Months);
        Assert.Equal(0.016 / 0.017, row.VsPreviousYear.Relative!.Value, 12);
        Assert.Equal(0.007 / 0.027, row.VsPrevious12Months.Relative!.Value, 12);
    }

    [Fact]
    public void A_duration_is_read_in_seconds_and_a_minus_on_zero_is_no_change()
    {
        var row = Row(AnswerTime, "Average Time to Answer: 999\t\t00:00:05\t00:00:04\t-00:00:06 ▼\t-00:00:03 ▼\t00:00:08\t-00:00:00 —");

        Assert.Equal(5, row.LastMonth.Value);
        Assert.Equal(new FigureChange("-00:00:06", -6, -0.6, Arrow.Down, NoFigure.None, At(2, 5)), row.VsPrevious3Months);
        Assert.Equal(new FigureChange("-00:00:00", 0, 0, Arrow.Flat, NoFigure.None, At(2, 8)), row.VsPrevious12Months);
        Assert.Equal(Arrow.Flat, row.VsPrevious12Months.ArrowWithin(0.05));
    }

    [Fact]
    public void A_count_has_thousands_commas_and_relative_changes()
    {
        var row = Row(Crime, "Crime Volume\t\t3,513\t10,440\t-7.5%\t5.0%\t43,780\t7.9%");

        Assert.Equal(10_440, row.Last3Months.Value);
        Assert.Equal("10,440", row.Last3Months.Printed);
        Assert.Equal(new FigureChange("5.0%", null, 0.05, Arrow.None, NoFigure.None, At(2, 6)), row.VsPreviousYear);
        Assert.Equal(Arrow.Up, row.VsPreviousYear.ArrowWithin(0.05));
    }

    [Fact]
    public void A_median_printed_as_a_bare_number_is_a_number_of_days()
    {
        var row = Row(Charge, "Time to Charge (Median)\t\t23\t26\t2.5%\t23.9%\t26\t50.4%");

        Assert.Equal("23", row.LastMonth.Printed);
        Assert.Equal(23 * 86_400, row.LastMonth.Value);
        Assert.Equal(0.504, row.VsPrevious12Months.Relative);
        Assert.Null(row.VsPrevious12Months.Difference);
    }

    [Fact]
    public void A_bare_dash_is_no_figure_and_a_dash_after_a_figure_is_a_flat_arrow()
    {
        var row = Row(Thrive, "Thrive: Complete and Visible\t\t94.7%\t93.4%\t-1.2% points —\t—\t—\t—");

        Assert.Equal(Arrow.Flat, row.VsPrevious3Months.PrintedArrow);
        Assert.Equal("-1.2% points", row.VsPrevious3Months.Printed);
        Assert.Equal(new FigureChange(null, null, null, Arrow.None, NoFigure.Dash, At(2, 6)), row.VsPreviousYear);
        Assert.Equal(new Figure(null, null, NoFigure.Dash, At(2, 7)), row.Last12Months);
    }

    [Fact]
    public void The_phrases_for_no_figure_are_kept_apart()
    {
        var row = Row(Satisfaction, "Overall Victim Satisfaction\t\tZero or No Data Available\tRolling 12 Month Data Only\t\t\t73.6%\t-4.1% points ▼");

        Assert.Equal(NoFigure.ZeroOrNoData, row.LastMonth.Why);
        Assert.Equal(NoFigure.Rolling12Only, row.Last3Months.Why);
        Assert.Equal(NoFigure.Blank, row.VsPreviousYear.Why);
        Assert.Equal(0.736, row.Last12Months.Value);
    }

    [Fact]
    public void Empty_cells_at_the_end_may_be_missing_altogether()
    {
        var row = Row(Suspects, "Outstanding Suspects\t\t1,497\t1,540\t-2.4% —");

        Assert.Equal(1_497, row.LastMonth.Value);
        Assert.Equal(NoFigure.Blank, row.VsPrevious12Months.Why);
    }

    [Theory]
    [InlineData("-1.5% points")]
    [InlineData("-1.5 points")]
    [InlineData("-1.5%pts")]
    [InlineData("-1.5pp")]
    [InlineData("−1.5 percentage points")]
    public void Points_are_read_in_every_usual_spelling(string text) =>
        Assert.Equal(-0.015, Row(Abandonment, $"Abandonment Rate: 101\t\t3.5%\t3.3%\t{text}").VsPrevious3Months.Difference);

    [Fact]
    public void The_arrows_that_a_steady_five_per_cent_gives_are_those_printed()
    {
        var frame = Read(Header
            + "Abandonment Rate: 101\t\t3.5%\t3.3%\t-1.5% points ▼\t1.6% points ▲\t3.4%\t0.7% points ▲\n"
            + "Average Time to Answer: 999\t\t00:00:05\t00:00:04\t-00:00:06 ▼\t-00:00:03 ▼\t00:00:08\t-00:00:00 —\n"
            + "Thrive: Complete and Visible\t\t94.7%\t93.4%\t-1.2% points —\t—\t—\t—\n"
            + "Outstanding Suspects\t\t1,497\t1,540\t-2.4% —\t\t\t\n"
            + "Overall Victim Satisfaction\t\tZero or No Data Available\tRolling 12 Month Data Only\t\t\t73.6%\t-4.1% points ▼\n"
            + "Crime Volume\t\t12\t24\t-29.4% ▼\t-14.3% ▼\t125\t5.0% ▲\n");
        var changes = frame.Windows.SelectMany(row => new[] { row.VsPrevious3Months, row.VsPreviousYear, row.VsPrevious12Months }).ToArray();

        Assert.Equal(12, changes.Count(change => change.PrintedArrow != Arrow.None));
        Assert.All(changes, change => Assert.Equal(change.PrintedArrow, change.ArrowWithin(0.05)));
    }

    [Fact]
    public void Columns_are_found_by_their_headers_in_any_order()
    {
        var frame = ReadLines(
            "Area\tLast 12 Months (Feb-2022 to Jan-2023)\tMeasure\tLast Month (Jan-2023)",
            "Swindon\t3.4%\tAbandonment Rate: 101\t3.5%");

        var row = frame.WindowsOf(Abandonment, "swindon")!;
        Assert.Equal("Swindon", row.Area);
        Assert.Equal(0.035, row.LastMonth.Value);
        Assert.Equal(0.034, row.Last12Months.Value);
        Assert.Equal(new Figure(null, null, NoFigure.Blank, new Source("data.csv", 2, 0)), row.Last3Months);
    }

    [Fact]
    public void A_scorecard_saved_with_commas_is_read_the_same()
    {
        var frame = ReadLines(
            "Measure,Last Month (Jan-2023),Last 3 Months (Nov-2022 to Jan-2023)",
            "Crime Volume,\"3,513\",\"10,440\"");

        Assert.Equal(3_513, frame.WindowsOf(Crime, string.Empty)!.LastMonth.Value);
    }

    [Fact]
    public void Headings_page_marks_commentary_and_other_tables_are_passed_over()
    {
        var frame = Read("Score card - Priority 1\n\n" + Header
            + "Abandonment Rate: 101\t\t3.5%\t3.3%\t\t\t\t\n"
            + "\nPage 27\n\n\"The rates \nhave declined\n- to 3.4%\n"
            + "Crime Volume\t\t3,513\t10,440\t-7.5%\t5.0%\t43,780\t7.9%\n"
            + "\nAction\tDate Due\tProgress\nRecruit two lawyers\tApril 23\t50%\n\n"
            + Header.Replace("(Jan-2023)", "(Dec-2022)", StringComparison.Ordinal).Replace("to Jan-2023", "to Dec-2022", StringComparison.Ordinal)
            + "Outstanding Suspects\t\t1,497\t1,540\t-2.4% —\t\t\t\n");

        Assert.Equal("KLOE7055", Assert.Single(frame.Problems, problem => problem.Code != "KLOE7059").Code);
        Assert.Equal("Recruit two lawyers", Assert.Single(frame.Actions.All).Title);
        Assert.Equal(3, frame.Windows.Count);
        Assert.Equal(Dec, frame.WindowsOf(Suspects, string.Empty)!.Month);
    }

    [Fact]
    public void An_unknown_measure_in_a_table_is_a_problem_with_a_suggestion()
    {
        var frame = Read(Header + "Abandonment Rate: 1O1\t\t3.5%\t3.3%\t\t\t\t\n");

        Assert.Equal(
            new DataProblem(
                ProblemKind.LeftOut,
                "KLOE7021",
                At(2, 1),
                "No measure is called \"Abandonment Rate: 1O1\" (1 row).",
                "Its figures were left out, so no question can be asked about it.",
                "Did you mean \"Abandonment Rate: 101\"? Correct the name in the file, or add it to that measure with \"also\"."),
            Assert.Single(frame.Problems));
    }

    [Theory]
    [InlineData("104.2%", "\"104.2%\" is impossible: a share cannot be above 100%.")]
    [InlineData("-3.0%", "\"-3.0%\" is impossible: a share cannot be below 0%.")]
    [InlineData("3.5", "\"3.5\" is not a percentage such as 3.5%.")]
    [InlineData("x", "\"x\" is not a percentage such as 3.5%.")]
    public void A_share_that_cannot_be_is_left_out_and_the_rest_of_the_row_is_used(string cell, string message)
    {
        var frame = Read(Header + $"Abandonment Rate: 101\t\t{cell}\t3.3%\t\t\t\t\n");

        var problem = Assert.Single(frame.Problems);
        Assert.Equal(message, problem.Message);
        Assert.Equal(At(2, 3), problem.Source);
        Assert.Null(frame.WindowsOf(Abandonment, string.Empty)!.LastMonth.Value);
        Assert.Equal(0.033, frame.WindowsOf(Abandonment, string.Empty)!.Last3Months.Value);
    }

    [Theory]
    [InlineData("00:72:10", "\"00:72:10\" is impossible: minutes and seconds stay below 60.")]
    [InlineData("12:37", "\"12:37\" does not say whether it counts days, hours, minutes or seconds.")]
    [InlineData("754", "\"754\" does not say whether it counts days, hours, minutes or seconds.")]
    [InlineData("-00:00:05", "\"-00:00:05\" is impossible: a length of time cannot be negative.")]
    public void A_duration_that_cannot_be_is_left_out(string cell, string message) =>
        Assert.Equal(message, Assert.Single(Read(Header + $"Average Time to Answer: 999\t\t{cell}\n").Problems).Message);

    [Fact]
    public void A_change_of_a_share_without_the_word_points_is_not_guessed()
    {
        var problem = Assert.Single(Read(Header + "Abandonment Rate: 101\t\t3.5%\t3.3%\t-1.5% ▼\n").Problems);

        Assert.Equal("KLOE7042", problem.Code);
        Assert.Equal("\"-1.5% ▼\" is not a change such as -1.5% points.", problem.Message);
        Assert.Equal("The change was left out, so rules that compare with that window cannot tell.", problem.Consequence);
    }

    [Fact]
    public void Nothing_falls_by_more_than_all_of_itself() =>
        Assert.Equal(
            "\"-120.0%\" is impossible: nothing can fall by more than all of itself.",
            Assert.Single(Read(Header + "Crime Volume\t\t1\t2\t-120.0%\n").Problems).Message);

    [Fact]
    public void A_window_that_ends_in_another_month_is_left_out_with_its_changes()
    {
        var frame = ReadLines(
            "Measure\tLast Month (Jan-2023)\tLast 3 Months (Oct-2022 to Dec-2022)\tvs. Previous 3 Months\tLast 12 Months (Feb-2022 to Jan-2023)",
            "Crime Volume\t3,513\t10,440\t-7.5%\t43,780");

        Assert.Equal("\"Last 3 Months (Oct-2022 to Dec-2022)\" does not end in Jan 2023, as the rest of the table does.", Assert.Single(frame.Problems).Message);
        var row = frame.WindowsOf(Crime, string.Empty)!;
        Assert.Null(row.Last3Months.Value);
        Assert.Null(row.VsPrevious3Months.Relative);
        Assert.Equal(43_780, row.Last12Months.Value);
    }

    [Fact]
    public void A_table_without_a_month_is_left_out() =>
        Assert.Equal(
            "The header of this table does not say which month it is about.",
            Assert.Single(ReadLines("Measure\tLast Month", "Crime Volume\t3,513").Problems).Message);

    [Fact]
    public void Of_two_scorecards_the_latest_counts()
    {
        var frame = DataReader.Read(
            [
                DataFile.OfText("dec.tsv", "Measure\tLast Month (Dec-2022)\nCrime Volume\t3,400\n"),
                DataFile.OfText("jan.tsv", "Measure\tLast Month (Jan-2023)\nCrime Volume\t3,513\n"),
            ],
            Names);

        Assert.Equal(3_513, frame.WindowsOf(Crime, string.Empty)!.LastMonth.Value);
        var problem = Assert.Single(frame.Problems);
        Assert.Equal(ProblemKind.Remark, problem.Kind);
        Assert.Equal("The scorecard for Dec 2022 has been overtaken by a later one (1 row).", problem.Message);
    }

    [Fact]
    public void Two_rows_that_differ_are_both_left_out()
    {
        var frame = ReadLines("Measure\tLast Month (Jan-2023)", "Crime Volume\t3,400", "Crime Volume\t3,513");

        Assert.Empty(frame.Windows);
        Assert.Equal(
            "\"Crime Volume\" stands in the scorecard twice, with different figures, first at data.csv, row 2, column 2.",
            Assert.Single(frame.Problems).Message);
    }

    [Fact]
    public void Two_rows_that_agree_are_counted_once()
    {
        var frame = ReadLines("Measure\tLast Month (Jan-2023)", "Crime Volume\t3,513", "Crime Volume\t3,513");

        Assert.Single(frame.Windows);
        Assert.Equal("KLOE7044", Assert.Single(frame.Problems).Code);
    }

    private static PublishedWindows Row(Language.Binding.Measure measure, string row)
    {
        var frame = Read(Header + row + "\n");
        Assert.Empty(frame.Problems);
        return frame.WindowsOf(measure, string.Empty)!;
    }

    private static Source At(int row, int column) => new("data.csv", row, column);
}
