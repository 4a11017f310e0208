using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Excel;
using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests.Excel;

public class ExcelPaperWriterTests
{
    private static readonly string[] Payloads =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "=HYPERLINK(\"http://a.example\")", "=cmd|' /C calc'!A0", "=DDE(\"cmd\";\"/C calc\";\"x\")",
        "=IMPORTXML(\"http://a.example\")", "=WEBSERVICE(\"http://a.example\")", "'=1", "<f>1+1</f>", "]]><f>1</f>", "&P&G&\"Arial\"", "_x003D_1+1", "\u0000=1", "{=1}",
    ];

    public static TheoryData<string> AllPayloads => [.. Payloads];

    private static byte[] Bytes(Paper paper)
    {
        using var stream = new MemoryStream();
        new ExcelPaperWriter(stream).Write(paper);
        return stream.ToArray();
    }

    private static T In<T>(byte[] bytes, Func<WorkbookPart, T> look)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return look(document.WorkbookPart!);
    }

    private static IReadOnlyList<(string Sheet, Worksheet Page)> Pages(WorkbookPart book) =>
        [.. book.Workbook.Descendants<Sheet>().Select(sheet => (sheet.Name!.Value!, ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet))];

    private static Cell? CellAt(Worksheet page, string at) => page.Descendants<Cell>().FirstOrDefault(cell => cell.CellReference == at);

    /// <summary>The cells of a sheet's row by the headings above them.</summary>
    private static Dictionary<string, Cell> RowOf(Worksheet page, int row)
    {
        static string Letters(Cell cell) => string.Concat(cell.CellReference!.Value!.TakeWhile(char.IsAsciiLetter));
        var cells = page.Descendants<Row>().ToArray();
        var headings = cells[1].Elements<Cell>().ToDictionary(Letters, cell => cell.InnerText);
        return cells[row + 1].Elements<Cell>().ToDictionary(cell => headings[Letters(cell)]);
    }

    [Fact]
    public void The_sheets_have_these_names() => Assert.Equal(
        ["Questions", "Details", "Evidence", "Scores", "Scorecard", "Since last meeting", "Open from earlier", "Good news", "Early warnings", "Claims", "Not mentioned", "Data notes", "Building", "Could not be told", "Left out", "Rules", "Data problems", "Run"],
        In(Bytes(SampleSince.Paper), book => Pages(book).Select(page => page.Sheet).ToArray()));

    [Fact]
    public void A_paper_held_against_no_earlier_one_has_no_sheet_of_it() =>
        Assert.DoesNotContain("Since last meeting", In(Bytes(Sample.Paper), book => Pages(book).Select(page => page.Sheet).ToArray()));

    [Fact]
    public void Every_sheet_is_marked_above_its_header_and_on_every_printed_page() => Assert.All(
        In(Bytes(Sample.Paper), Pages),
        page =>
        {
            Assert.Equal(
                $"OFFICIAL · OPCC for Wiltshire and Swindon · Executive Leadership Group · January 2023 · {page.Sheet} · monthly figures are reconstructed from a printed table",
                CellAt(page.Page, "A1")!.InnerText);
            Assert.Equal("&COFFICIAL", page.Page.Descendants<OddHeader>().Single().Text);
            Assert.Equal($"&L{page.Sheet}&COFFICIAL&RPage &P of &N", page.Page.Descendants<OddFooter>().Single().Text);
        });

    [Fact]
    public void The_header_stays_in_sight_is_printed_on_every_page_and_filters() => In(Bytes(Sample.Paper), book =>
    {
        var names = book.Workbook.Descendants<DefinedName>().Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text).ToArray();
        Assert.All(Pages(book).Index(), one =>
        {
            var (sheet, page) = one.Item;
            Assert.Equal($"'{sheet}'!$2:$2", names[one.Index]);
            var pane = page.Descendants<Pane>().Single();
            Assert.Equal((2, "A3", PaneStateValues.Frozen), ((int)pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value));
            Assert.StartsWith("A2:", page.Descendants<AutoFilter>().Single().Reference!.Value, StringComparison.Ordinal);
        });
        return true;
    });

    [Theory]
    [InlineData(Quantity.Percent, 0.035, 0.015, "0.035", "0.0%", "0.015", "+0.0%\" points\";-0.0%\" points\";0.0%\" points\"")]
    [InlineData(Quantity.Duration, 5400, -90, "0.0625", "[h]:mm:ss", "-1.5", "+#,##0.00\" min\";-#,##0.00\" min\";0.00\" min\"")]
    [InlineData(Quantity.Money, 1250, 100, "1250", "\"£\"#,##0;-\"£\"#,##0", "0.25", "+0.0%;-0.0%;0.0%")]
    [InlineData(Quantity.Count, 1497, -10, "1497", "#,##0", "0.25", "+0.0%;-0.0%;0.0%")]
    public void Figures_are_numbers_in_the_unit_of_their_measure(Quantity quantity, double value, double difference, string level, string format, string change, string changeFormat)
    {
        var row = Sample.Paper.Scorecard[0] with
        {
            Unit = new Unit(quantity, Statistic.Mean),
            LastMonth = new ScorecardFigure("as printed", NoFigure.None) { Value = value },
            VsPreviousYear = new ScorecardChange("as printed", Arrow.Up, ChangeMeaning.Worsening) { Difference = difference, Relative = 0.25 },
        };

        In(Bytes(Sample.Paper with { Scorecard = [row] }), book =>
        {
            var cells = RowOf(Pages(book).Single(page => page.Sheet == "Scorecard").Page, 1);
            Assert.Equal((level, format), Number(book, cells["Last month"]));
            Assert.Equal((change, changeFormat), Number(book, cells["Against a year before"]));
            Assert.Equal("up, worsening", cells["Against a year before: which way"].InnerText);
            Assert.Equal(("44927", "mmm yyyy"), Number(book, cells["Month"]));
            return true;
        });
    }

    private static (string Value, string Format) Number(WorkbookPart book, Cell cell)
    {
        Assert.Null(cell.DataType);
        var styles = book.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        return (cell.CellValue!.Text, styles.NumberingFormats!.Elements<NumberingFormat>().Single(one => one.NumberFormatId! == format).FormatCode!.Value!);
    }

    [Fact]
    public void A_figure_that_is_not_there_says_why_in_words()
    {
        var row = Sample.Paper.Scorecard[0] with { LastMonth = new ScorecardFigure(null, NoFigure.ZeroOrNoData) };

        Assert.Equal("zero or no data", In(Bytes(Sample.Paper with { Scorecard = [row] }), book => RowOf(Pages(book).Single(page => page.Sheet == "Scorecard").Page, 1)["Last month"].InnerText));
    }

    [Fact]
    public void The_answers_are_chosen_from_a_list_or_typed_as_text() => In(Bytes(Sample.Paper), book =>
    {
        var page = Pages(book)[0].Page;
        var headings = page.Descendants<Row>().ElementAt(1).Elements<Cell>().Select(cell => cell.InnerText).ToArray();
        Assert.Equal(["Question", "Place", "Band", "Asked", "Title", "Wording", "Asked of", "Area", "State", "Answer", "Kind", "Action", "Owner", "Due"], headings);
        var lists = page.Descendants<DataValidation>().Where(rule => rule.Type?.Value == DataValidationValues.List).ToArray();
        Assert.Equal(["I3:I5", "K3:K5"], lists.Select(rule => rule.SequenceOfReferences!.InnerText));
        Assert.Equal("\"holding,substantive\"", lists[1].Formula1!.Text);
        Assert.StartsWith("\"proposed,asked,holding,", lists[0].Formula1!.Text, StringComparison.Ordinal);
        var due = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ElementAt((int)CellAt(page, "N3")!.StyleIndex!.Value);
        Assert.Equal(49U, due.NumberFormatId!.Value);
        return true;
    });

    [Theory]
    [MemberData(nameof(AllPayloads))]
    public void Text_that_begins_as_a_formula_is_text(string payload)
    {
        var bytes = Bytes(new SampleSince(text => payload + text).Build());

        In(bytes, book =>
        {
            foreach (var (_, page) in Pages(book))
            {
                Assert.Empty(page.Descendants<CellFormula>());
                Assert.All(page.Descendants<Cell>().Where(cell => cell.CellValue is not null), cell => Assert.True(double.TryParse(cell.CellValue!.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)));
            }

            var formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToArray();
            var risky = Pages(book).SelectMany(page => page.Page.Descendants<Cell>()).Where(cell => cell.DataType is not null && cell.InnerText is ['=' or '+' or '-' or '@' or '\'', ..] && cell.CellReference != "A1");
            Assert.All(risky, cell => Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix!.Value));
            Assert.DoesNotContain(book.Parts, part => part.OpenXmlPart is ExternalWorkbookPart or ConnectionsPart);
            return true;
        });
        Assert.All(Parts(bytes), part =>
        {
            Assert.DoesNotMatch("(?i)<(hyperlink|ddeLink|oleLink|externalReference|connection|webPr|f[ />])", part.Text);
            Assert.False(part.Name.EndsWith(".rels", StringComparison.Ordinal) && part.Text.Contains("TargetMode", StringComparison.Ordinal), part.Name);
        });
    }

    [Fact]
    public void Any_paper_is_a_valid_workbook() => AnyPaper.Hold(paper =>
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Bytes(paper)), isEditable: false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Take(3);
        Assert.Empty(errors);
    });

    [Fact]
    public void No_cell_is_longer_than_a_workbook_can_hold_and_no_header_either() => AnyPaper.Hold(paper => In(Bytes(paper), book =>
    {
        foreach (var (name, page) in Pages(book))
        {
            Assert.InRange(name.Length, 1, 31);
            Assert.All(page.Descendants<Text>(), text => Assert.InRange(text.Text.Length, 0, 32_767));
            Assert.All(page.Descendants<OddHeader>(), text => Assert.InRange(text.Text.Length, 0, 255));
            Assert.All(page.Descendants<OddFooter>(), text => Assert.InRange(text.Text.Length, 0, 255));
        }

        return true;
    }));

    [Fact]
    public void The_same_paper_gives_the_same_bytes_with_no_date_of_the_day_in_them()
    {
        var bytes = Bytes(new SampleSince().Build());

        Assert.Equal(bytes, Bytes(new SampleSince().Build()));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.DoesNotContain(archive.Entries, entry => entry.FullName.StartsWith("docProps", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paper_without_questions_has_a_sheet_with_a_header_alone() =>
        Assert.Equal(2, In(Bytes(Sample.Paper with { Questions = [] }), book => Pages(book)[0].Page.Descendants<Row>().Count()));

    private static IReadOnlyList<(string Name, string Text)> Parts(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        return [.. archive.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }
}
