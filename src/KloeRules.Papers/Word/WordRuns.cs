using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Words within a line; those that lead to a section are links within the document.</summary>
internal static class WordRuns
{
    public static IEnumerable<OpenXmlElement> Of(IEnumerable<Run> runs, Manuscript to) => runs.Select(run => Of(run, to));

    public static W.Run Of(string text, string? style, Manuscript to)
    {
        var run = WordText.Run(text);
        if (style is not null)
            run.RunProperties = new W.RunProperties { RunStyle = new W.RunStyle { Val = to.Styles[style] } };

        return run;
    }

    public static W.Hyperlink Link(string bookmark, params OpenXmlElement[] runs) => new(runs) { Anchor = bookmark, History = true };

    private static OpenXmlElement Of(Run run, Manuscript to)
    {
        var bookmark = to.Bookmarks.Of(run.To);
        var words = Of(run.Text, StyleOf(run.Kind) ?? (bookmark is null ? null : StyleName.Hyperlink), to);
        return bookmark is null ? words : Link(bookmark, words);
    }

    private static string? StyleOf(RunKind kind) => kind switch
    {
        RunKind.Strong => StyleName.Strong,
        RunKind.Quiet => StyleName.Quiet,
        RunKind.Improving => StyleName.Improving,
        RunKind.Concern => StyleName.Concern,
        RunKind.Code => StyleName.Code,
        _ => null,
    };
}
