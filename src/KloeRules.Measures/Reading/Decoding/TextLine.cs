namespace KloeRules.Measures.Reading.Decoding;

/// <summary>One line of a text, without its end: its one-based number, where it starts, how long it is.</summary>
internal readonly record struct TextLine(int Number, int Start, int Length)
{
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>Every line of the text. Any of LF, CR LF and CR ends a line, as in the tables themselves.</summary>
    public static IEnumerable<TextLine> Of(string text)
    {
        var number = 1;
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            yield return new TextLine(number++, start, end - start);
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
