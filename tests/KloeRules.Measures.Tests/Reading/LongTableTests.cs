using KloeRules.Measures.Reading;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public class LongTableTests
{
    [Fact]
    public void A_row_becomes_an_observation_with_everything_beside_it()
    {
        var frame = ReadLines(
            "measure,area,period,value,numerator,denominator,sample,status,note",
            "Abandonment Rate: 101,Swindon,Jan 2023,3.5%,35,1000,50,provisional,\"moved, in part\"");

        Assert.Empty(frame.Problems);
        Assert.Equal(
            new Observation(Jan, 0.035, 35, 1_000, 50, Marks.Provisional, "moved, in part", new Source("data.csv", 2, 4)),
            Assert.Single(frame.SeriesOf(Abandonment, "Swindon")!.Observations));
        Assert.Equal(Jan, frame.Latest);
    }

    [Theory]
    [InlineData("71.2%,±3.1%,70.0%")]
    [InlineData("71.2,3.1,70.0")]
    [InlineData("0.712,0.031,0.70")]
    public void A_margin_of_error_and_the_first_figure_are_read_on_the_scale_of_the_value(string cells)
    {
        var frame = ReadLines("measure,month,value,margin of error,first published", "Abandonment Rate: 101,2023-01," + cells);

        var row = Assert.Single(frame.SeriesOf(Abandonment, string.Empty)!.Observations);
        Assert.Equal((0.712, 0.031, 0.7), (row.Value, row.Margin, row.FirstPublished));
    }

    [Theory]
    [InlineData("Measure,Month,Value")]
    [InlineData("INDICATOR,DATE,FIGURE")]
    [InlineData("metric;reporting period;result")]
    [InlineData("KPI\tMonth ending\tvalue")]
    public void The_header_may_use_other_words_and_separators(string header)
    {
        var separator = header.First(letter => letter is ',' or ';' or '\t');
        var frame = ReadLines(header, string.Join(separator, "Crime Volume", "2023-01", "3513"));

        Assert.Equal(3_513, frame.SeriesOf(Crime, string.Empty)!.Value(Jan));
    }

    [Theory]
    [InlineData("force")]
    [InlineData("LPA")]
    [InlineData("District")]
    public void The_area_column_goes_by_several_names(string header)
    {
        var frame = ReadLines($"measure,{header},month,value", "Crime Volume,Swindon,2023-01,171");

        Assert.Equal(["Swindon"], frame.AreasOf(Crime));
    }

    [Fact]
    public void No_area_and_the_name_of_the_whole_both_mean_the_whole()
    {
        var frame = DataReader.Read(
            [DataFile.OfText("data.csv", "measure,area,month,value\nCrime Volume,,2022-12,1\nCrime Volume,WILTSHIRE,2023-01,2\n")],
            Names,
            whole: "Wiltshire");

        Assert.Equal([string.Empty], frame.AreasOf(Crime));
        Assert.Equal(2, frame.SeriesOf(Crime, string.Empty)!.Observations.Count());
    }

    [Fact]
    public void An_area_spelt_in_two_ways_is_one_area_under_its_usual_spelling()
    {
        var frame = ReadLines(
            "measure,area,month,value",
            "Crime Volume,Richmond Upon Thames,2022-11,1",
            "Crime Volume,Richmond upon Thames,2022-12,2",
            "Crime Volume,Richmond upon Thames,2023-01,3");

        Assert.Equal(["Richmond upon Thames"], frame.AreasOf(Crime));
        Assert.Equal(3, frame.SeriesOf(Crime, "richmond upon thames")!.Observations.Count());
    }

    [Fact]
    public void An_area_spelt_in_two_ways_is_said_to_be_taken_for_one()
    {
        var problem = Assert.Single(ReadLines(
            "measure,area,month,value",
            "Crime Volume,Richmond Upon Thames,2022-11,1",
            "Crime Volume,Richmond upon Thames,2022-12,2",
            "Crime Volume,Richmond upon Thames,2023-01,3").Problems);

        Assert.Equal((ProblemKind.Remark, "KLOE7033", "data.csv, row 2, column 4"), (problem.Kind, problem.Code, problem.Source.ToString()));
        Assert.Equal(
            "The area \"Richmond Upon Thames\" was taken for \"Richmond upon Thames\", which differs in case, punctuation or a plural only (1 row).", problem.Message);
        Assert.Equal("Their figures stand together under one name.", problem.Consequence);
        Assert.Equal("Write it the same way throughout; if they are two areas, give them names that differ in more.", problem.Remedy);
    }

    [Fact]
    public void Names_of_the_whole_may_be_written_as_they_like() =>
        Assert.Empty(ReadLines("measure,area,month,value", "Crime Volume,Force,2022-11,1", "Crime Volume,FORCE,2022-12,2", "Crime Volume,,2023-01,3").Problems);

    [Fact]
    public void A_title_above_the_header_and_blank_lines_are_passed_over()
    {
        var frame = ReadLines("Extract, made for the meeting", "", "measure,month,value", "", "Crime Volume,2023-01,3513", ",,");

        Assert.Empty(frame.Problems);
        Assert.Equal(new Source("data.csv", 5, 3), frame.SeriesOf(Crime, string.Empty)![Jan]!.Source);
    }

    [Fact]
    public void A_quoted_cell_may_hold_separators_quotes_and_line_breaks()
    {
        var frame = Read("measure,month,value,note\r\n\"Crime Volume\",2023-01,\"3,513\",\"a \"\"new\"\" system,\r\nsince May\"\r\nCrime Volume,2022-12,2,\r\n");

        var series = frame.SeriesOf(Crime, string.Empty)!;
        Assert.Equal("a \"new\" system,\r\nsince May", series[Jan]!.Note);
        Assert.Equal(3_513, series.Value(Jan));
        Assert.Equal(4, series[Dec]!.Source.Row);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_costs_only_what_follows_it()
    {
        var frame = ReadLines("measure,month,value", "Crime Volume,2022-11,1", "\"Crime Volume,2022-12,2", "Crime Volume,2023-01,3");

        Assert.Equal(1, frame.SeriesOf(Crime, string.Empty)!.Value(Nov));
        Assert.Equal(Nov, frame.Latest);
        Assert.Equal(
            new DataProblem(
                ProblemKind.LeftOut,
                "KLOE7011",
                new Source("data.csv", 3, 0),
                "A quotation mark is opened in this row and never closed.",
                "This row and everything after it was left out.",
                "Close the quotation mark, or take it away."),
            Assert.Single(frame.Problems));
    }

    [Fact]
    public void Every_row_of_an_unknown_measure_is_counted_in_one_problem()
    {
        var frame = ReadLines("measure,month,value", "Crime Volumn,2022-12,1", "Crime Volumn,2023-01,2", "Dog Licences,2023-01,3");

        Assert.Equal(
            [
                "data.csv, row 2, column 1: No measure is called \"Crime Volumn\" (2 rows). " +
                "Did you mean \"Crime Volume\"? Correct the name in the file, or add it to that measure with \"also\".",
                "data.csv, row 4, column 1: No measure is called \"Dog Licences\" (1 row). " +
                "Declare the measure in the pack, or correct the name in the file.",
            ],
            frame.Problems.Select(problem => $"{problem.Source}: {problem.Message} {problem.Remedy}"));
    }

    [Fact]
    public void A_row_without_a_measure_is_left_out() =>
        Assert.Equal("The row does not name a measure.", Assert.Single(ReadLines("measure,month,value", ",2023-01,2").Problems).Message);

    [Fact]
    public void What_is_no_period_is_left_out()
    {
        var problem = Assert.Single(ReadLines("measure,month,value", "Crime Volume,soon,2").Problems);

        Assert.Equal("\"soon\" is not a period.", problem.Message);
        Assert.Equal("The figure was left out; that month counts as missing.", problem.Consequence);
    }

    [Fact]
    public void Quarters_and_years_are_not_taken_for_months()
    {
        var frame = ReadLines(
            "measure,period,value", "Crime Volume,Q1 2023,9", "Crime Volume,Q4 2022,9", "Crime Volume,2022/23,9", "Crime Volume,2022,9");

        Assert.Empty(frame.Series);
        Assert.Equal(
            [
                "Figures for a whole quarter are not months; they were left out (2 rows).",
                "Figures for a whole financial year are not months; they were left out (1 row).",
                "Figures for a whole calendar year are not months; they were left out (1 row).",
            ],
            frame.Problems.Select(problem => problem.Message));
        Assert.All(frame.Problems, problem => Assert.Equal("KLOE7023", problem.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("..")]
    [InlineData("n/a")]
    [InlineData("[x]")]
    [InlineData("[z]")]
    [InlineData("Zero or No Data Available")]
    public void A_missing_mark_is_a_missing_month_and_never_zero(string mark)
    {
        var frame = ReadLines("measure,month,value", "Crime Volume,2022-11,1", $"Crime Volume,2022-12,{mark}", "Crime Volume,2023-01,3");

        Assert.Empty(frame.Problems);
        Assert.Null(frame.SeriesOf(Crime, string.Empty)!.Value(Dec));
    }

    [Fact]
    public void A_month_without_a_row_is_missing()
    {
        var series = ReadLines("measure,month,value", "Crime Volume,2022-11,1", "Crime Volume,2023-01,3").SeriesOf(Crime, string.Empty)!;

        Assert.Null(series[Dec]);
        Assert.Null(series.Value(Dec));
    }

    [Fact]
    public void Rows_laid_out_ahead_of_their_figures_do_not_make_a_series_longer()
    {
        var frame = ReadLines("measure,month,value", "Crime Volume,2022-11,", "Crime Volume,2022-12,2", "Crime Volume,2023-01,", "Crime Volume,2023-02,");

        var series = frame.SeriesOf(Crime, string.Empty)!;
        Assert.Equal((Dec, Dec), (series.First, series.Last));
        Assert.Equal(Dec, frame.Latest);
    }

    [Theory]
    [InlineData("12 [p]", Marks.Provisional)]
    [InlineData("12 [r]", Marks.Revised)]
    [InlineData("12[e]", Marks.Estimated)]
    [InlineData("12 [p][r]", Marks.Provisional | Marks.Revised)]
    public void Shorthand_behind_a_figure_marks_it(string cell, Marks marks)
    {
        var row = ReadLines("measure,month,value", $"Crime Volume,2023-01,{cell}").SeriesOf(Crime, string.Empty)![Jan]!;

        Assert.Equal(12, row.Value);
        Assert.Equal(marks, row.Marks);
    }

    [Theory]
    [InlineData("Provisional", Marks.Provisional)]
    [InlineData("p", Marks.Provisional)]
    [InlineData("revised; estimated", Marks.Revised | Marks.Estimated)]
    [InlineData("final", Marks.None)]
    public void The_status_column_marks_the_figure(string status, Marks marks) =>
        Assert.Equal(
            marks,
            ReadLines("measure,month,value,status", $"Crime Volume,2023-01,12,{status}").SeriesOf(Crime, string.Empty)![Jan]!.Marks);

    [Fact]
    public void A_status_that_is_not_known_is_remarked_upon()
    {
        var problem = Assert.Single(ReadLines("measure,month,value,status", "Crime Volume,2023-01,12,tentative").Problems);

        Assert.Equal((ProblemKind.Remark, "\"tentative\" is not a status (1 row)."), (problem.Kind, problem.Message));
        Assert.Equal("The figures were used as if they were final.", problem.Consequence);
    }

    [Theory]
    [InlineData("[c]", "")]
    [InlineData("3", "suppressed")]
    public void A_withheld_figure_is_known_to_exist_and_not_known(string value, string status)
    {
        var frame = ReadLines("measure,month,value,status", "Crime Volume,2022-12,9,", $"Crime Volume,2023-01,{value},{status}");

        var row = frame.SeriesOf(Crime, string.Empty)![Jan]!;
        Assert.Equal(Marks.Suppressed, row.Marks);
        Assert.Null(row.Value);
        Assert.Equal(Jan, frame.Latest);
    }

    [Fact]
    public void Months_that_the_catalogue_ignores_are_marked()
    {
        var series = ReadLines("measure,month,value", "Calls Logged,2022-12,1", "Calls Logged,2023-01,2").SeriesOf(Outage, string.Empty)!;

        Assert.Equal(Marks.Ignored, series[Dec]!.Marks);
        Assert.Null(series.Value(Dec));
        Assert.Equal(2, series.Value(Jan));
    }

    [Fact]
    public void Columns_that_are_not_read_are_listed()
    {
        var problem = Assert.Single(ReadLines("measure,month,value,owner,target", "Crime Volume,2023-01,12,x,10").Problems);

        Assert.Equal("These columns are not read: owner, target.", problem.Message);
        Assert.Equal("data.csv, row 1", problem.Source.ToString());
    }

    [Fact]
    public void A_bad_column_is_folded_after_twenty_problems()
    {
        var lines = Enumerable.Range(0, 30).Select(back => $"Crime Volume,{(Jan - back).ToIsoString()},many");
        var problems = ReadLines(["measure,month,value", .. lines]).Problems;

        Assert.Equal(21, problems.Count);
        Assert.Equal("\"many\" is not a number such as 1,497.", problems[19].Message);
        Assert.Equal("There are 10 more problems of this kind from here on in this file.", problems[20].Message);
        Assert.Equal(new Source("data.csv", 22, 3), problems[20].Source);
    }

    [Fact]
    public void The_finer_of_two_columns_counts()
    {
        var frame = ReadLines("measure,force,LPA,financial year,month,value", "Crime Volume,Wiltshire,Swindon,2022/23,Jan 2023,5");

        Assert.Equal(5, frame.SeriesOf(Crime, "Swindon")!.Value(Jan));
        Assert.Equal("These columns are not read: force, financial year.", Assert.Single(frame.Problems).Message);
    }
}
