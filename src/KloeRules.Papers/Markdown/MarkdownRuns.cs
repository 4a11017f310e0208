using KloeRules.Papers.Blocks;

namespace KloeRules.Papers.Markdown;

/// <summary>Words within a line. Links lead nowhere in plain text, so their words stand alone.</summary>
internal static class MarkdownRuns
{
    /// <summary>For a line of their own, which they do not turn into something else.</summary>
    public static string Line(IReadOnlyList<Run> runs) => MarkdownText.Guarded(Inside(runs));

    /// <summary>For a place within a line.</summary>
    public static string Inside(IReadOnlyList<Run> runs) => string.Concat(runs.Select(Of)).Trim();

    private static string Of(Run run)
    {
        var text = MarkdownText.Escaped(run.Text);
        var words = text.Trim();
        return run.Kind == RunKind.Strong && words.Length > 0 ? $"{Before(text)}**{words}**{After(text)}" : text;
    }

    private static string Before(string text) => text[..^text.TrimStart().Length];

    private static string After(string text) => text[text.TrimEnd().Length..];
}
