using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using KloeRules.Papers.Csv;
using KloeRules.Papers.Sheets;

namespace KloeRules.Papers.Excel;

/// <summary>The rows of a worksheet: the marking, the header, and a row for each row of the table.</summary>
internal static class SheetRows
{
    public const int HeaderRow = 2;

    /// <summary>In points.</summary>
    private const double LineHeight = 15;

    private const double TallestRow = 409;

    /// <summary>Characters of a column that its indent and its edges take.</summary>
    private const int Padding = 2;

    /// <param name="marking">Stands in the first row, above the header.</param>
    public static SheetData Of(Sheets.Sheet sheet, string marking) => new(
        [
            Row(1, [Text(marking, At(1, 0), WorkbookStyles.Marking)]),
            Row(HeaderRow, sheet.Columns.Select((column, index) => Text(column.Heading, At(HeaderRow, index), WorkbookStyles.Header)), LinesOf(sheet.Columns.Select(column => column.Heading), sheet.Columns)),
            .. sheet.Rows.Select((row, index) => RowOf(row, HeaderRow + 1 + index, sheet.Columns)),
        ]);

    /// <summary>"A1".</summary>
    public static string At(int row, int column)
    {
        const int Letters = 26;
        var name = ((char)('A' + (column % Letters))).ToString();
        for (var rest = (column / Letters) - 1; rest >= 0; rest = (rest / Letters) - 1)
            name = (char)('A' + (rest % Letters)) + name;

        return name + row.ToString(CultureInfo.InvariantCulture);
    }

    private static Row RowOf(IReadOnlyList<SheetCell> row, int number, IReadOnlyList<SheetColumn> columns) =>
        Row(number, row.Select((cell, index) => CellOf(cell, At(number, index), columns[index].IsForm)).OfType<Cell>(), LinesOf(row.Select(cell => cell.Words), columns));

    /// <summary>The height is what the text needs, as near as that can be told without its letters' widths; a spreadsheet may set it anew.</summary>
    private static Row Row(int number, IEnumerable<Cell> cells, int lines = 1) =>
        new(cells) { RowIndex = (uint)number, Height = Math.Min(lines * LineHeight, TallestRow) };

    private static int LinesOf(IEnumerable<string> texts, IReadOnlyList<SheetColumn> columns) =>
        texts.Select((text, index) => LinesOf(text, columns[index].Width - Padding)).Max();

    /// <summary>Lines that a text takes when it is broken between words.</summary>
    private static int LinesOf(string text, int width)
    {
        var (lines, left) = (1, width);
        foreach (var word in text.Split(' '))
        {
            if (word.Length > left && left < width)
                (lines, left) = (lines + 1, width);

            lines += Math.Max(0, word.Length - 1) / width;
            left -= (word.Length % width) + 1;
        }

        return lines;
    }

    /// <summary>Null for an empty cell that nobody fills in.</summary>
    private static Cell? CellOf(SheetCell cell, string at, bool isForm) => cell switch
    {
        { Number: { } number } => new Cell(new CellValue(number.ToString("R", CultureInfo.InvariantCulture))) { CellReference = at, StyleIndex = WorkbookStyles.Of(cell.Look) },
        { Words.Length: > 0 } => Text(cell.Words, at, (isForm, SpreadsheetText.IsRisky(cell.Words)) switch
        {
            (false, false) => WorkbookStyles.Words,
            (false, true) => WorkbookStyles.Quoted,
            (true, false) => WorkbookStyles.Form,
            _ => WorkbookStyles.QuotedForm,
        }),
        _ when isForm => new Cell { CellReference = at, StyleIndex = WorkbookStyles.Form },
        _ => null,
    };

    private static Cell Text(string text, string at, uint style) =>
        new(new InlineString(new Text(ExcelText.Of(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }))
        {
            CellReference = at,
            DataType = CellValues.InlineString,
            StyleIndex = style,
        };
}
