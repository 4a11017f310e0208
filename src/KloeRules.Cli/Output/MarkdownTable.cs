using KloeRules.Papers.Markdown;

namespace KloeRules.Cli.Output;

/// <summary>Prints a table in Markdown, whatever its cells hold.</summary>
internal static class MarkdownTable
{
    public static void Write(IReadOnlyList<string> heads, IEnumerable<string[]> rows)
    {
        Console.Out.WriteLine();
        Row(heads);
        Console.Out.WriteLine($"|{string.Concat(heads.Select(_ => "---|"))}");
        foreach (var row in rows)
        {
            Row(row);
        }
    }

    private static void Row(IEnumerable<string> cells) =>
        Console.Out.WriteLine($"| {string.Join(" | ", cells.Select(MarkdownText.Inline))} |");
}
