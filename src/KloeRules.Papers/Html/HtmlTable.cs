using System.Xml.Linq;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>A table with a caption, a header cell to each column and a header cell to each row.</summary>
internal sealed record HtmlTable(string Caption, IReadOnlyList<string> Columns)
{
    /// <summary>How many of the last columns hold figures, which stand to the right.</summary>
    public int FigureColumns { get; init; }

    /// <summary>How it is drawn. The caption of a plain table is heard but not seen, because it stands under a heading that says the same.</summary>
    public string Style { get; init; } = "plain";

    /// <param name="rows">The cells of each row; the first names the row. A cell is a text or nodes.</param>
    /// <param name="total">The closing row, if there is one.</param>
    public XElement Of(IEnumerable<IReadOnlyList<object>> rows, IReadOnlyList<object>? total = null) =>
        Tag(
            "table",
            Class(Style),
            Tag("caption", Caption),
            Tag("thead", Tag("tr", Columns.Select((column, index) => Tag("th", Attribute("scope", "col"), Alignment(index), column)))),
            Tag("tbody", rows.Select(RowOf)),
            total is null ? null : Tag("tfoot", RowOf(total)));

    /// <summary>A wide table in a box of its own that scrolls sideways on a narrow screen, also by keyboard.</summary>
    public XElement Scrolling(IEnumerable<IReadOnlyList<object>> rows) =>
        Tag("div", Class("wide"), Attribute("role", "group"), Attribute("tabindex", "0"), Attribute("aria-label", Caption), Of(rows));

    private XElement RowOf(IReadOnlyList<object> cells) =>
        Tag("tr", cells.Select((cell, index) => index == 0
            ? Tag("th", Attribute("scope", "row"), cell)
            : Tag("td", Alignment(index), cell)));

    private XAttribute? Alignment(int column) => column >= Columns.Count - FigureColumns ? Class("figure") : null;
}
