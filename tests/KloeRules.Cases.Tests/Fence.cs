namespace KloeRules.Cases.Tests;

/// <summary>A fenced block of a page: what stands behind the three backticks, and the lines between them.</summary>
/// <param name="Line">Where the block's first line stands, from 0.</param>
internal sealed record Fence(string Info, int Line, string Text)
{
    private const string Mark = "```";

    public int Lines => Text.Count(c => c == '\n');

    public static IReadOnlyList<Fence> In(string page)
    {
        var fences = new List<Fence>();
        var lines = page.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith(Mark, StringComparison.Ordinal))
            {
                continue;
            }

            var first = at + 1;
            var end = Array.IndexOf(lines, Mark, first);
            fences.Add(new Fence(lines[at][Mark.Length..], first, string.Concat(lines[first..end].Select(line => line + "\n"))));
            at = end;
        }

        return fences;
    }
}
