using System.Text;

namespace KloeRules.Language.Text;

/// <summary>The characters of one file with its display path. Knows lines, nothing else.</summary>
public sealed class SourceText
{
    private readonly int[] lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    /// <summary>The path as messages show it: relative to the folder that was given, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    public int LineCount => lineStarts.Length;

    public LinePosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>One line by its one-based number, without its line break.</summary>
    public string Line(int number)
    {
        var (start, end) = Extent(number);
        return Text.Substring(start, end - start);
    }

    /// <summary>Where a line starts and where it ends before its line break.</summary>
    public (int Start, int End) Extent(int number)
    {
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Length ? lineStarts[number] : Text.Length;
        while (end > start && (Text[end - 1] is '\r' or '\n'))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The same file after edits that don't overlap.</summary>
    public SourceText With(IEnumerable<TextEdit> edits)
    {
        var text = new StringBuilder(Text);
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.End))
        {
            text.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text);
        }

        return new SourceText(Path, text.ToString());
    }

    public string this[TextSpan span] => Text.Substring(span.Start, span.Length);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return starts.ToArray();
    }
}
