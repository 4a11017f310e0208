using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using KloeRules.Papers.Sheets;

namespace KloeRules.Papers.Excel;

/// <summary>The looks of cells, by their place in the style sheet.</summary>
internal static class WorkbookStyles
{
    public const uint Words = 0;
    public const uint Header = 1;
    public const uint Marking = 2;

    /// <summary>Words that begin as a formula would.</summary>
    public const uint Quoted = 3;

    /// <summary>To be filled in: what is typed stays text.</summary>
    public const uint Form = 4;

    /// <summary>To be filled in, and filled in already with words that begin as a formula would.</summary>
    public const uint QuotedForm = 5;

    private const uint FirstNumber = 6;

    private const uint FirstOwnFormat = 164;

    private const uint TextFormat = 49;

    private static readonly (NumberLook Look, string Format)[] Numbers =
    [
        (NumberLook.Whole, "#,##0"),
        (NumberLook.OneDecimal, "#,##0.0"),
        (NumberLook.TwoDecimals, "#,##0.00"),
        (NumberLook.Percent, "0.0%"),
        (NumberLook.Points, "+0.0%\" points\";-0.0%\" points\";0.0%\" points\""),
        (NumberLook.PercentChange, "+0.0%;-0.0%;0.0%"),
        (NumberLook.Clock, "[h]:mm:ss"),
        (NumberLook.MinutesChange, "+#,##0.00\" min\";-#,##0.00\" min\";0.00\" min\""),
        (NumberLook.Days, "#,##0.0\" days\""),
        (NumberLook.Pounds, "\"£\"#,##0;-\"£\"#,##0"),
        (NumberLook.Month, "mmm yyyy"),
    ];

    public static uint Of(NumberLook look) => FirstNumber + (uint)Array.FindIndex(Numbers, number => number.Look == look);

    public static Stylesheet Sheet() => new(
        new NumberingFormats(Numbers.Select((number, index) => new NumberingFormat { NumberFormatId = FirstOwnFormat + (uint)index, FormatCode = number.Format })),
        new Fonts(Font(bold: false), Font(bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Solid("FFE7E7E7"),
            Solid("FFFFFBE6")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            Boxed(),
            Underlined()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            [
                Cell(border: 2, isIndented: true),
                Cell(font: 1, fill: 2, border: 1, isIndented: true),
                Cell(font: 1, isWrapped: false),
                Cell(border: 2, isQuoted: true, isIndented: true),
                Cell(fill: 3, border: 1, format: TextFormat),
                Cell(fill: 3, border: 1, format: TextFormat, isQuoted: true),
                .. Numbers.Select((_, index) => Cell(border: 2, format: FirstOwnFormat + (uint)index)),
            ]));

    private static Font Font(bool bold)
    {
        OpenXmlElement[] rest = [new FontSize { Val = 11 }, new FontName { Val = "Arial" }];
        return new Font(bold ? [new Bold(), .. rest] : rest);
    }

    private static Fill Solid(string colour) => new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Boxed() => new(
        new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
        new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
        new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Grey()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Border Underlined() => new(
        new LeftBorder(),
        new RightBorder(),
        new TopBorder(),
        new BottomBorder(Grey()) { Style = BorderStyleValues.Hair },
        new DiagonalBorder());

    private static Color Grey() => new() { Rgb = "FF6B6B6B" };

    private static CellFormat Cell(uint font = 0, uint fill = 0, uint border = 0, uint format = 0, bool isQuoted = false, bool isWrapped = true, bool isIndented = false) =>
        new(new Alignment { Horizontal = isIndented ? HorizontalAlignmentValues.Left : null, Vertical = VerticalAlignmentValues.Top, WrapText = isWrapped, Indent = isIndented ? 1U : null })
        {
            NumberFormatId = format,
            FontId = font,
            FillId = fill,
            BorderId = border,
            FormatId = 0,
            QuotePrefix = isQuoted,
            ApplyNumberFormat = format != 0,
            ApplyFont = font != 0,
            ApplyFill = fill != 0,
            ApplyBorder = border != 0,
            ApplyAlignment = true,
        };
}
