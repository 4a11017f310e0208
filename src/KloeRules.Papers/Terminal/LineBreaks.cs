using System.Text;
using Spectre.Console;

namespace KloeRules.Papers.Terminal;

/// <summary>Breaks a text into lines between its words.</summary>
internal static class LineBreaks
{
    /// <summary>At least one line; a word wider than a line is cut.</summary>
    public static IReadOnlyList<string> Of(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Cut(word, width)))
        {
            if (line.Length > 0 && Cells(line.ToString()) + 1 + Cells(word) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static IEnumerable<string> Cut(string word, int width)
    {
        if (Cells(word) <= width)
            return [word];

        var half = word.Length / 2;
        var middle = char.IsLowSurrogate(word[half]) ? half + 1 : half;
        return Cut(word[..middle], width).Concat(Cut(word[middle..], width));
    }

    /// <summary>How many columns of a terminal a text takes: wide characters take two.</summary>
    private static int Cells(string text) => text.GetCellWidth();
}
