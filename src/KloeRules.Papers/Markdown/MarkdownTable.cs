using KloeRules.Papers.Blocks;

namespace KloeRules.Papers.Markdown;

internal static class MarkdownTable
{
    private const string Heights = "▁▂▃▄▅▆▇█";

    public static IEnumerable<string> Lines(Table table) =>
    [
        Row(table.Columns.Select(column => MarkdownText.Inline(column.Title))),
        Row(table.Columns.Select(column => column.IsFigure ? "---:" : "---")),
        .. table.Rows.Select(row => Row(row.Select(CellOf))),
    ];

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string CellOf(Cell cell) => cell.Sparkline is { } sparkline ? Heighted(sparkline.Values) : MarkdownRuns.Inside(cell.Runs);

    /// <summary>A block a month, as high as its figure among the others; a dot where it is missing.</summary>
    private static string Heighted(IReadOnlyList<double?> values)
    {
        var (low, high) = (values.Min(), values.Max());
        return string.Concat(values.Select(value => value is not { } known ? '·' : high > low ? Heights[(int)Math.Round((known - low!.Value) / (high!.Value - low.Value) * (Heights.Length - 1))] : Heights[Heights.Length / 2]));
    }
}
