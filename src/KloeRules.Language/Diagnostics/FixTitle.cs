using KloeRules.Language.Text;

namespace KloeRules.Language.Diagnostics;

/// <summary>Says what edits do, as an editor offers it.</summary>
internal static class FixTitle
{
    public static string Of(SourceText source, IReadOnlyList<TextEdit> edits) =>
        string.Join(", ", edits.Select((edit, i) => i == 0 ? Of(source, edit) : Lowered(Of(source, edit))));

    private static string Of(SourceText source, TextEdit edit)
    {
        var before = OneLine.Of(source[edit.Span]);
        var after = OneLine.Of(edit.Text);
        return (before.Length, after.Length) switch
        {
            (_, 0) when before.Length > 0 => $"Leave out {Shown(before)}",
            (_, 0) => "Leave out the blanks before it",
            (0, _) => $"Put in {Shown(after)}",
            _ when after == before => "Indent the line",
            _ => $"Write {Shown(after)}",
        };
    }

    private static string Shown(string text) => text.Length > 1 && text[0] == '"' ? text : Wording.Quoted(text);

    private static string Lowered(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);
}
