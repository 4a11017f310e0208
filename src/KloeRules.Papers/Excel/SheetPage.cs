using DocumentFormat.OpenXml.Spreadsheet;
using KloeRules.Papers.Sheets;

namespace KloeRules.Papers.Excel;

/// <summary>A worksheet: its table, what stays in sight, what may be filled in, how it prints.</summary>
internal static class SheetPage
{
    /// <summary>What a header or footer can hold; a workbook with more is taken for damaged.</summary>
    private const int LongestHeader = 255;

    private const uint A4 = 9;

    /// <param name="marking">Printed on every page.</param>
    /// <param name="line">The marking with what the sheet is about, above its header.</param>
    public static Worksheet Of(Sheets.Sheet sheet, string marking, string line, bool isFirst)
    {
        var last = SheetRows.At(SheetRows.HeaderRow + sheet.Rows.Count, sheet.Columns.Count - 1);
        var page = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = $"A1:{last}" },
            new SheetViews(View(isFirst)),
            new SheetFormatProperties { DefaultRowHeight = 15 },
            new DocumentFormat.OpenXml.Spreadsheet.Columns(sheet.Columns.Select((column, index) => new Column
            {
                Min = (uint)index + 1,
                Max = (uint)index + 1,
                Width = column.Width,
                CustomWidth = true,
            })),
            SheetRows.Of(sheet, line),
            new AutoFilter { Reference = $"{SheetRows.At(SheetRows.HeaderRow, 0)}:{last}" });
        if (Validations(sheet) is { Count.Value: > 0 } validations)
            page.Append(validations);

        page.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.8, Bottom = 0.8, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            Printed(sheet.Name, marking));
        return page;
    }

    private static SheetView View(bool isFirst)
    {
        var top = SheetRows.At(SheetRows.HeaderRow + 1, 0);
        return new SheetView(
            new Pane { VerticalSplit = SheetRows.HeaderRow, TopLeftCell = top, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = top, SequenceOfReferences = new() { InnerText = top } })
        {
            WorkbookViewId = 0,
            TabSelected = isFirst,
        };
    }

    /// <summary>The choices and hints of the columns that people fill in.</summary>
    private static DataValidations Validations(Sheets.Sheet sheet)
    {
        var rules = sheet.Rows.Count == 0 ? [] : sheet.Columns
            .Select((column, index) => (column, Cells: $"{SheetRows.At(SheetRows.HeaderRow + 1, index)}:{SheetRows.At(SheetRows.HeaderRow + sheet.Rows.Count, index)}"))
            .Where(one => one.column.Hint is not null)
            .Select(one => Validation(one.column, one.Cells))
            .ToArray();
        return new DataValidations(rules) { Count = (uint)rules.Length };
    }

    private static DataValidation Validation(SheetColumn column, string cells)
    {
        var rule = new DataValidation
        {
            AllowBlank = true,
            ShowInputMessage = true,
            PromptTitle = column.Heading,
            Prompt = column.Hint,
            SequenceOfReferences = new() { InnerText = cells },
        };
        if (column.Choices.Count > 0)
        {
            rule.Type = DataValidationValues.List;
            rule.ShowErrorMessage = true;
            rule.ErrorTitle = column.Heading;
            rule.Error = $"Choose one of the list: {string.Join(", ", column.Choices)}.";
            rule.Append(new Formula1($"\"{string.Join(',', column.Choices)}\""));
        }

        return rule;
    }

    private static HeaderFooter Printed(string name, string marking)
    {
        const int Commands = 40;
        var centre = "&C" + ExcelText.OfHeader(marking, LongestHeader - Commands - name.Length);
        return new HeaderFooter(new OddHeader(centre), new OddFooter($"&L{name}{centre}&RPage &P of &N"));
    }
}
