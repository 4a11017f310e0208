namespace KloeRules.Measures.Reading.Decoding;

/// <summary>One line of a text: where it starts, what it says, its one-based number. Any of LF, CR LF and CR ends a line.</summary>
internal readonly record struct TextLine(int Number, int Start, string Text);

internal static class TextLines
{
    public static IEnumerable<TextLine> Of(string text)
    {
        var number = 1;
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            yield return new TextLine(number++, start, text[start..end]);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
