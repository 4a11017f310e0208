using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using KloeRules.Papers.Model;
using KloeRules.Papers.Packages;
using KloeRules.Papers.Sheets;

namespace KloeRules.Papers.Excel;

/// <summary>
/// Writes the paper as a workbook: a table on each sheet below a line with the marking, numbers as numbers, no formula, no link, no name of
/// a person, no date of the day. The first sheet goes back into the register with <c>kloe register import</c>.
/// </summary>
public sealed class ExcelPaperWriter(Stream output) : IPaperWriter
{
    public string Format => "xlsx";

    public void Write(Paper paper)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            Fill(document, paper);
        }

        package.Position = 0;
        SteadyZip.Copy(package, output);
    }

    private static void Fill(SpreadsheetDocument document, Paper paper)
    {
        var book = document.AddWorkbookPart();
        document.ChangeIdOfPart(book, "rId1");
        var styles = book.AddNewPart<WorkbookStylesPart>("styles");
        styles.Stylesheet = WorkbookStyles.Sheet();
        var sheets = PaperSheets.Of(paper);
        var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        var names = new DefinedNames();
        foreach (var (index, sheet) in sheets.Index())
        {
            var part = book.AddNewPart<WorksheetPart>($"sheet{index + 1}");
            part.Worksheet = SheetPage.Of(sheet, paper.Heading.Marking, LineOf(sheet, paper.Heading), index == 0);
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = $"sheet{index + 1}" });
            var area = $"'{sheet.Name}'!$A${SheetRows.HeaderRow}:{Absolute(SheetRows.At(SheetRows.HeaderRow + sheet.Rows.Count, sheet.Columns.Count - 1))}";
            names.Append(
                new DefinedName($"'{sheet.Name}'!${SheetRows.HeaderRow}:${SheetRows.HeaderRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index },
                new DefinedName(area) { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true });
        }

        book.Workbook = new Workbook(new BookViews(new WorkbookView()), list, names);
    }

    /// <summary>"OFFICIAL · Executive Leadership Group · January 2023 · Questions".</summary>
    private static string LineOf(Sheets.Sheet sheet, Heading heading)
    {
        var line = new[] { heading.Marking, heading.Body, heading.Meeting, heading.AsAt.ToLongString(), sheet.Name, heading.Caution ?? "" };
        return Wording.Legible.Of(string.Join(" · ", line.Where(words => words.Length > 0)));
    }

    private static string Absolute(string cell)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetter).Count();
        return $"${cell[..letters]}${cell[letters..]}";
    }
}
