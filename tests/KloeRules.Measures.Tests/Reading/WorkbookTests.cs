using KloeRules.Language.Actions;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Reading.Workbooks;
using KloeRules.Measures.Series;
using static KloeRules.Measures.Tests.Catalogue;

namespace KloeRules.Measures.Tests.Reading;

public sealed class WorkbookTests
{
    [Fact]
    public void A_tracker_is_read_from_a_sheet_with_its_types()
    {
        var frame = Read(new TestWorkbook().Sheet("Tracker", [
            ["Improvement tracker"],
            [],
            ["Kind", "Ref", "Title", "Status", "Progress", "Due", "As at", "Linked measures"],
            ["AFI", 7, "Record crime well", "In progress", "xml:s=\"2\"><v>0.4</v>", "xml:s=\"1\"><v>45016</v>", "xml:s=\"1\"><v>44957</v>", "Crime Volume"]]));

        var action = Assert.Single(frame.Actions.All);
        Assert.Empty(frame.Problems);
        Assert.Equal((ActionKind.AreaForImprovement, "7", "Record crime well"), (action.Kind, action.Reference, action.Title));
        Assert.Equal(new ActionFacts { Status = ActionStatus.InProgress, Progress = 0.4, Due = new Month(2023, 3) }, action.Updates[0].Facts);
        Assert.Equal((Jan, new Source("book.xlsx, sheet Tracker", 4, 0)), (action.Updates[0].AsAt, action.Updates[0].Source));
    }

    [Fact]
    public void Measures_are_read_from_sheets_as_from_files()
    {
        var frame = Read(new TestWorkbook()
            .Sheet("Long", [["measure", "month", "value"], ["Crime Volume", "xml:s=\"1\"><v>44927</v>", 3_513], ["Abandonment Rate: 101", "Jan 2023", "xml:s=\"2\"><v>0.035</v>"]])
            .Sheet("Wide", [["measure", "Dec 2022", "Jan 2023"], ["Average Time to Answer: 999", "xml:s=\"3\"><v>5.7870370370370373E-5</v>", "xml:s=\"3\"><v>1.0416666666666667</v>"]])
            .Sheet("Card", [["Measure", "Last Month (Jan-2023)"], ["Outstanding Suspects", "xml:><f>1+1</f><v>1497</v>"]]));

        Assert.Empty(frame.Problems);
        Assert.Equal((3_513, 0.035), (frame.SeriesOf(Crime, string.Empty)!.Value(Jan), Math.Round(frame.SeriesOf(Abandonment, string.Empty)!.Value(Jan)!.Value, 6)));
        Assert.Equal((5, 90_000), (frame.SeriesOf(AnswerTime, string.Empty)!.Value(Dec), frame.SeriesOf(AnswerTime, string.Empty)!.Value(Jan)));
        Assert.Equal(Jan, frame.WindowsOf(Suspects, string.Empty)!.Month);
    }

    [Fact]
    public void A_sheet_a_month_is_a_snapshot_a_month()
    {
        object?[][] rows = [["action", "status"], ["Train", "in progress"]];
        var frame = Read(new TestWorkbook().Sheet("Dec 2022", rows).Sheet("Jan 2023", rows));

        Assert.Equal([Dec, Jan], Assert.Single(frame.Actions.All).Updates.Select(update => update.AsAt));
    }

    [Fact]
    public void An_error_in_a_cell_is_reported_with_its_sheet_row_and_column()
    {
        var frame = Read(new TestWorkbook().Sheet("Data", [["measure", "month", "value"], ["Crime Volume", "Jan 2023", "xml:t=\"e\"><v>#DIV/0!</v>"]]));

        Assert.Equal(
            new DataProblem(
                ProblemKind.LeftOut,
                "KLOE7076",
                new Source("book.xlsx, sheet Data", 2, 3),
                "The cell holds the error #DIV/0!.",
                "It counts as empty, so rules that need it cannot tell.",
                "Put the formula right in the workbook, or type the figure, and save it again."),
            frame.Problems.First(problem => problem.Code == "KLOE7076"));
    }

    [Fact]
    public void A_formula_without_a_saved_result_is_reported() => Assert.Equal(
        ("book.xlsx, sheet Data, row 2, column 3", "The cell holds a formula whose result was never saved."),
        Read(new TestWorkbook().Sheet("Data", [["measure", "month", "value"], ["Crime Volume", "Jan 2023", "xml:><f>A1*2</f>"]]))
            .Problems.Where(problem => problem.Code == "KLOE7077").Select(problem => (problem.Source.ToString(), problem.Message)).Single());

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_is_not_read_and_said_to_be_there(string state)
    {
        object?[][] rows = [["measure", "month", "value"], ["Crime Volume", "Jan 2023", 5]];
        var frame = Read(new TestWorkbook().Sheet("Old", rows, state).Sheet("Notes", [["To whom it may concern"]]).Sheet("Data", rows));

        Assert.Equal(5, frame.SeriesOf(Crime, string.Empty)!.Value(Jan));
        Assert.Equal(
            [("KLOE7074", "book.xlsx, sheet Old", "The sheet is hidden; it was not read."), ("KLOE7075", "book.xlsx, sheet Notes", "The sheet has no header that can be read; it was passed over.")],
            frame.Problems.Select(problem => (problem.Code, problem.Source.ToString(), problem.Message)));
    }

    [Fact]
    public void A_cell_merged_over_rows_says_the_same_in_each()
    {
        var frame = Read(new TestWorkbook().Sheet(
            "Data",
            [["measure", "month", "value"], ["Crime Volume", "Dec 2022", 4], [null, "Jan 2023", 5]],
            after: "<mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>"));

        Assert.Equal((4, 5), (frame.SeriesOf(Crime, string.Empty)!.Value(Dec), frame.SeriesOf(Crime, string.Empty)!.Value(Jan)));
    }

    [Fact]
    public void A_percent_sign_in_a_word_of_the_format_is_no_percentage()
    {
        var (sheets, _) = Workbook.Read(new TestWorkbook().Sheet("A", [["x", "xml:s=\"4\"><v>0.5</v>", "xml:t=\"b\"><v>1</v>", 0.1 + 0.2]]).File("book.xlsx"));

        Assert.Equal(["x", "0.5", "TRUE", "0.3"], sheets[0].Rows[0]);
    }

    [Fact]
    public void A_workbook_that_grows_beyond_its_limit_is_refused() => AssertRefused(
        new TestWorkbook().Sheet("A", [["x"]]).Part("xl/media/flat.bin", new string('0', (WorkbookSafety.MostMegabytes * 1024 * 1024) + 1)),
        "KLOE7072",
        "The workbook is larger than 200 MB when unpacked.");

    [Fact]
    public void A_workbook_of_too_many_parts_is_refused()
    {
        var book = new TestWorkbook().Sheet("A", [["x"]]);
        for (var i = 0; i < WorkbookSafety.MostParts; i++)
        {
            book.Part($"xl/media/{i}.bin", "");
        }

        AssertRefused(book, "KLOE7071", "The workbook has more than 2,000 parts.");
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]
    [InlineData("<a><b></a>")]
    public void A_part_that_declares_entities_or_is_no_XML_is_refused(string xml) =>
        AssertRefused(new TestWorkbook().Sheet("A", [["x"]]).Part("xl/more.xml", xml), "KLOE7070", "The workbook is damaged or not built as a workbook should be.");

    [Fact]
    public void A_part_that_is_nested_too_deeply_is_refused() => AssertRefused(
        new TestWorkbook().Sheet("A", [["x"]]).Part("xl/more.xml", string.Concat(Enumerable.Repeat("<a>", 500)) + string.Concat(Enumerable.Repeat("</a>", 500))),
        "KLOE7070",
        "The workbook is damaged or not built as a workbook should be.");

    [Fact]
    public void A_workbook_without_anything_to_see_is_refused() =>
        AssertRefused(new TestWorkbook().Sheet("A", []), "KLOE7073", "The workbook has no visible sheet with anything in it.");

    [Fact]
    public void A_workbook_cut_off_anywhere_is_read_or_refused_and_never_throws()
    {
        var whole = new TestWorkbook().Sheet("Data", [["measure", "month", "value"], ["Crime Volume", "Jan 2023", 5]]).File("book.xlsx").Content;
        for (var length = 5; length < whole.Length; length += 7)
        {
            Assert.NotEmpty(DataReader.Read([new DataFile("book.xlsx", whole[..length])], Names).Problems);
        }
    }

    private static Frame Read(TestWorkbook book) => DataReader.Read([book.File("book.xlsx")], Names);

    private static void AssertRefused(TestWorkbook book, string code, string message)
    {
        var problem = Assert.Single(Read(book).Problems);
        Assert.Equal((ProblemKind.Unusable, code, message, "book.xlsx"), (problem.Kind, problem.Code, problem.Message, problem.Source.ToString()));
    }
}
