using KloeRules.Cli.Tests.Running;

namespace KloeRules.Cli.Tests.Examples;

/// <summary>The published scorecard read with nothing but string splitting, to hold the product's reading against.</summary>
internal static class PrintedScorecard
{
    public const string Glyphs = "▲▼—";

    private const int Columns = 8;
    private static readonly string[] NoFigure = ["", "—", "Zero or No Data Available", "Rolling 12 Month Data Only"];

    public static string Path => System.IO.Path.Combine(Repository.Published, "scorecard.tsv");

    /// <summary>By measure, the six cells as printed: last month, 3 months, two changes, 12 months, change.</summary>
    public static IReadOnlyDictionary<string, string[]> Rows { get; } = File.ReadLines(Path)
        .Select(line => line.Split('\t'))
        .Where(cells => cells[0].Length > 0 && cells[0] != "Measure" && cells.Length > 2)
        .ToDictionary(cells => cells[0], cells => cells.Concat(Enumerable.Repeat("", Columns)).Skip(2).Take(Columns - 2).ToArray());

    /// <summary>The figure or change as printed, without its arrow; null where the cell says that there is none.</summary>
    public static string? TextOf(string cell) => NoFigure.Contains(cell) ? null : HasArrow(cell) ? cell[..^2] : cell;

    /// <summary>True of a change that ends in an arrow; a dash that stands alone is no arrow.</summary>
    public static bool HasArrow(string cell) => cell.Length > 2 && cell[^2] == ' ' && Glyphs.Contains(cell[^1], StringComparison.Ordinal);
}
