using System.Text;

namespace KloeRules.Language.Formatting;

/// <summary>Takes formatted lines: never two blank ones in a row, none first or last, and comments behind neighbouring lines in one column.</summary>
internal sealed class Page
{
    private const int SpacesBeforeComment = 2;

    private readonly List<(string Text, string Comment)> lines = [];

    public void Blank()
    {
        if (lines.Count > 0 && lines[lines.Count - 1].Text.Length > 0)
        {
            lines.Add(("", ""));
        }
    }

    public void Line(int indent, string text) => lines.Add((new string(' ', indent) + text, ""));

    /// <summary>Goes on with the last line.</summary>
    public void Append(string text) => lines[lines.Count - 1] = (lines[lines.Count - 1].Text + text, "");

    /// <summary>Puts a comment behind the last line.</summary>
    public void Behind(string comment)
    {
        if (comment.Length > 0)
        {
            lines[lines.Count - 1] = (lines[lines.Count - 1].Text, comment);
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var first = 0; first < lines.Count;)
        {
            var next = first + 1;
            while (lines[first].Comment.Length > 0 && next < lines.Count && lines[next].Comment.Length > 0)
            {
                next++;
            }

            var block = lines.GetRange(first, next - first);
            var column = block.Max(line => line.Text.Length) + SpacesBeforeComment;
            foreach (var line in block)
            {
                text.Append(line.Comment.Length > 0 ? line.Text.PadRight(column) + line.Comment : line.Text).Append('\n');
            }

            first = next;
        }

        return lines.Count > 0 && lines[lines.Count - 1].Text.Length == 0 ? text.ToString(0, text.Length - 1) : text.ToString();
    }
}
