namespace KloeRules.Language.Formatting;

/// <summary>What stands between two tokens: blanks, comments and line breaks.</summary>
/// <param name="Behind">The comment that ends the first token's line; empty if none.</param>
/// <param name="Lines">The whole lines between the two.</param>
/// <param name="BreaksLine">True when the second token stands on a line of its own.</param>
internal sealed record Gap(string Behind, IReadOnlyList<GapLine> Lines, bool BreaksLine)
{
    public static Gap Of(string text)
    {
        var lines = text.Split('\n');
        return lines.Length == 1
            ? new Gap("", [], false)
            : new Gap(Bare(lines[0]), lines.Skip(1).Take(lines.Length - 2).Select(LineOf).ToArray(), true);
    }

    private static GapLine LineOf(string line) => new(Bare(line), line.Length > 0 && char.IsWhiteSpace(line[0]));

    private static string Bare(string text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}

/// <summary>A line without tokens: a comment with its sharp, or nothing.</summary>
internal readonly record struct GapLine(string Comment, bool IsIndented)
{
    public bool IsBlank => Comment.Length == 0;
}
