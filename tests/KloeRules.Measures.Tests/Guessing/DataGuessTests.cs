using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Time;
using KloeRules.Measures.Guessing;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Tests.Reading;

namespace KloeRules.Measures.Tests.Guessing;

public class DataGuessTests
{
    private const int Percent = 2;
    private const int Hours = 3;

    /// <summary>A number in a cell of a style of <see cref="TestWorkbook"/>.</summary>
    private static string Styled(double number, int style) => FormattableString.Invariant($"xml:s=\"{style}\"><v>{number}</v>");

    private static Understanding Of(params string[] lines) => DataGuess.Of(DataFile.OfText("book.csv", string.Join('\n', lines)));

    [Fact]
    public void Units_are_told_from_the_formats_of_cells()
    {
        var book = new TestWorkbook().Sheet("Board", [
            ["Monthly figures of the force"],
            ["KPI", "LPU", "Jan 2024", "Feb 2024"],
            ["Answered", "North", Styled(0.915, Percent), Styled(0.92, Percent)],
            ["Wait", "North", Styled(0.0625, Hours), Styled(0.05, Hours)],
            ["Calls", "North", 1200, 1300],
        ]);

        var understood = DataGuess.Of(book.File("book.xlsx"));

        Assert.Equal(
            [("Answered", "percent", 2), ("Wait", "duration, mean", 2), ("Calls", "count", 2)],
            understood.Measures.Select(measure => (measure.Name, measure.Unit, measure.Figures)));
        var sheet = Assert.Single(understood.Sheets);
        Assert.Equal(("book.xlsx, sheet Board", GuessedLayout.MonthsAsColumns, 2, 3), (sheet.Title, sheet.Layout, sheet.HeaderRow, sheet.Rows));
        Assert.Equal((new Month(2024, 1), new Month(2024, 2)), sheet.Months);
        Assert.Equal(["North"], sheet.Areas);
    }

    [Fact]
    public void Hidden_sheets_faulty_cells_and_saved_formulas_are_told()
    {
        var book = new TestWorkbook()
            .Sheet("Board", [
                ["Measure", "Jan 2024", "Feb 2024"],
                ["Calls", "xml:><f>1+1</f><v>2</v>", 3],
                ["Arrests", "xml:t=\"e\"><v>#REF!</v>", 4],
                ["Stops", "xml:><f>1+1</f>", 4],
            ])
            .Sheet("Old", [["Measure", "Jan 2024"], ["Calls", 1]], state: "hidden")
            .Sheet("Notes", [["See the first sheet."], ["Figures are provisional."]]);

        var understood = DataGuess.Of(book.File("book.xlsx"));

        Assert.Equal(2, Assert.Single(understood.Sheets).Formulas);
        Assert.Equal(
            ["book.xlsx, sheet Board, row 3, column 2", "book.xlsx, sheet Board, row 4, column 2", "book.xlsx, sheet Old"],
            understood.Problems.Select(problem => problem.Source.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("book.xlsx, sheet Notes", Assert.Single(understood.NotUnderstood).Source.ToString());
    }

    [Fact]
    public void A_measure_on_two_sheets_is_one()
    {
        var book = new TestWorkbook()
            .Sheet("2023", [["Measure", "Jan 2023", "Feb 2023"], ["Calls", 1, 2]])
            .Sheet("2024", [["Measure", "Jan 2024", "Feb 2024"], ["CALLS", 3, 4], ["Arrests", 1, 1]]);

        Assert.Equal([("Calls", 4), ("Arrests", 2)], DataGuess.Of(book.File("book.xlsx")).Measures.Select(measure => (measure.Name, measure.Figures)));
    }

    [Theory]
    [InlineData("Calls", "12", "14", "count")]
    [InlineData("Overtime cost", "12", "14", "money")]
    [InlineData("Overtime", "£12", "£14k", "money")]
    [InlineData("Answer rate", "0.5", "0.75", "percent")]
    [InlineData("Crime rate", "12.5", "14.1", "score")]
    [InlineData("% answered", "91", "92", "percent")]
    [InlineData("Satisfaction score", "7", "8", "score")]
    [InlineData("Days to charge", "30", "41", "days, mean")]
    [InlineData("Wait", "1h 5m", "00:02:03", "duration, mean")]
    [InlineData("Answered", "5%", "n/a", "percent")]
    [InlineData("Nothing", "", "n/a", "count")]
    public void A_unit_is_told_from_name_and_figures(string name, string first, string second, string unit) =>
        Assert.Equal(unit, Assert.Single(Of("Measure,Jan 2024,Feb 2024,Mar 2024", $"{name},{first},{second},{first}", "Other,1,2,3").Measures, measure => measure.Name == name).Unit);

    [Theory]
    [InlineData("Measure,Area,Period,Value", true)]
    [InlineData("Indicator,LPA,Month,Figure", true)]
    [InlineData("KPI title,Hub,Month ending,Actual", false)]
    public void A_table_is_read_as_it_is_when_the_reader_knows_its_headings(string header, bool isRead)
    {
        var understood = Of(header, "Calls,North,2024-01,5", "Calls,North,2024-02,6", "Arrests,South,2024-02,7");

        Assert.Equal(isRead, Assert.Single(understood.Sheets).IsReadAsItIs);
        Assert.Equal(isRead ? 0 : 3, understood.Figures.Count);
    }

    [Fact]
    public void Figures_that_are_copied_know_their_cells()
    {
        var figure = Of("Month,Calls,Arrests", "2024-01,5,6", "2024-02,7,").Figures[2];

        Assert.Equal(("Calls", new Month(2024, 2), "7", "book.csv, row 3, column 2"), (figure.Measure, figure.Month, figure.Value, figure.Source.ToString()));
    }

    [Fact]
    public void A_column_beside_the_value_is_named_as_not_read() =>
        Assert.Equal(
            ["measure", "period", "value", "not read"],
            Of("KPI title,Month,Actual,Target", "Calls,2024-01,5,6", "Calls,2024-02,7,6").Sheets[0].Columns.Select(column => column.Role));

    [Fact]
    public void A_table_without_months_is_not_understood()
    {
        var understood = Of("Name,Number", "Calls,5", "Arrests,6");

        Assert.Empty(understood.Sheets);
        Assert.Equal("no row of the first twenty looks like a header with months, or above a column of months", Assert.Single(understood.NotUnderstood).Why);
    }

    [Fact]
    public void No_table_stops_the_guess_and_no_copied_name_begins_as_a_formula()
    {
        var cells = Gen.Elements("", "Calls", "=1+1", "-5", "5%", "00:01:02", "Jan 2024", "2024-02", "Measure", "Area", "Month", "Value", "\"", "n/a", "£3", "x\ny", "12.5");
        var tables = Arb.From(cells.ArrayOf(4).ArrayOf(6));
        Prop.ForAll(tables, (string[][] rows) =>
        {
            var understood = Of([.. rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))]);
            Assert.All(understood.Figures, figure => Assert.DoesNotContain(figure.Measure.Take(1), first => "=+-@".Contains(first)));
            Assert.All(understood.Sheets, sheet => Assert.InRange(sheet.HeaderRow, 1, 12));
        }).QuickCheckThrowOnFailure();
    }
}
