using System.Xml.Linq;
using KloeRules.Papers.Blocks;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>
/// A table with a caption, a header cell to each column and a header cell to each row, in a box of its own that scrolls sideways on a
/// narrow screen, also by keyboard.
/// </summary>
internal static class HtmlTable
{
    /// <summary>From how many columns on the letters are smaller and the table keeps a width of its own.</summary>
    private const int Many = 6;

    /// <param name="title">Of the section that the table stands in.</param>
    public static XElement Of(Table table, string? title) => Tag(
        "div",
        Class("wide"),
        Attribute("role", "group"),
        Attribute("tabindex", "0"),
        Attribute("aria-label", table.Caption),
        Tag(
            "table",
            table.Columns.Count >= Many ? Class("many") : null,
            Tag("caption", table.Caption == title ? Class("unseen") : null, table.Caption),
            Tag("colgroup", WidthsOf(table.Columns).Select(width => Tag("col", Class(HtmlStyle.WidthClass(width))))),
            Tag("thead", Tag("tr", table.Columns.Select(column => Tag("th", Attribute("scope", "col"), Alignment(column), column.Title)))),
            Tag("tbody", table.Rows.Select(row => Tag("tr", row.Zip(table.Columns).Select(CellOf))))));

    private static XElement CellOf((Cell Cell, Column Column) one, int place) => place == 0
        ? Tag("th", Attribute("scope", "row"), HtmlRuns.Of(one.Cell.Runs))
        : Tag("td", Alignment(one.Column), HtmlRuns.Of(one.Cell.Runs), one.Cell.Sparkline is { } sparkline ? HtmlPictures.Small(sparkline) : null);

    /// <summary>In hundredths of the whole.</summary>
    private static IEnumerable<int> WidthsOf(IReadOnlyList<Column> columns)
    {
        var whole = columns.Sum(column => column.Share);
        return columns.Select(column => (int)Math.Floor(100 * column.Share / whole));
    }

    private static XAttribute? Alignment(Column column) => column.IsFigure ? Class("figure") : null;
}
