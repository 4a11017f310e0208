using System.Globalization;
using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Charts;
using KloeRules.Papers.Word.Styles;
using KloeRules.Papers.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Tables whose heading row is marked as such and stands on every page.</summary>
internal static class WordTables
{
    public static IEnumerable<OpenXmlElement> Of(Table table, Manuscript to)
    {
        if (table.Columns.Count == 0)
            return [];

        var shares = table.Columns.Sum(column => column.Share);
        int[] widths = [.. table.Columns.Select(column => (int)(to.Width * column.Share / shares))];
        var rows = table.Rows.Select(row => new W.TableRow(
            row.Zip(table.Columns).Select((pair, i) => CellOf(WordRuns.Of(pair.First.Runs, to).Concat(PictureOf(pair.First, to)), StyleName.TableText, pair.Second, widths[i], to)))
        { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) });
        var head = HeadOf(table.Columns.Select((column, i) => CellOf([WordText.Run(column.Title)], StyleName.TableHeading, column, widths[i], to)));
        return Framed(StyleName.Table, table.Caption, widths, rows.Prepend(head), to);
    }

    public static W.TableRow HeadOf(IEnumerable<OpenXmlElement> cells) =>
        new(cells) { TableRowProperties = new W.TableRowProperties(new W.CantSplit(), new W.TableHeader()) };

    /// <summary>The table with a little room after it, which also keeps two tables from growing into one.</summary>
    public static IEnumerable<OpenXmlElement> Framed(string style, string caption, IReadOnlyList<int> widths, IEnumerable<W.TableRow> rows, Manuscript to) =>
    [
        new W.Table(
        [
            new W.TableProperties(
                new W.TableStyle { Val = to.Styles[style] },
                new W.TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = Legible.Of(caption) }),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })),
            .. rows,
        ]),
        WordParagraphs.Styled(StyleName.TableGap, to),
    ];

    public static W.TableCell CellOf(IEnumerable<OpenXmlElement> paragraphs, int width) => new(
    [
        new W.TableCellProperties(new W.TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = W.TableWidthUnitValues.Dxa }),
        .. paragraphs,
    ]);

    private static W.TableCell CellOf(IEnumerable<OpenXmlElement> content, string style, Column column, int width, Manuscript to)
    {
        var paragraph = WordParagraphs.Styled(style, to, content);
        if (column.IsFigure)
            paragraph.ParagraphProperties!.Justification = new W.Justification { Val = W.JustificationValues.Right };

        return CellOf([paragraph], width);
    }

    private static IEnumerable<OpenXmlElement> PictureOf(Cell cell, Manuscript to) =>
        cell.Sparkline is { } sparkline ? [SparklineShape.Of(sparkline, to)] : [];
}
