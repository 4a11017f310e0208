using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Cells;

/// <summary>
/// A cell taken apart: its text, and the shorthand marks of official statistics behind it (<c>[p]</c> provisional, <c>[c]</c> withheld …).
/// </summary>
internal readonly record struct CellText(string Text, Marks Marks)
{
    private const int ShorthandLength = 3;

    private static readonly HashSet<string> MissingWords = new(StringComparer.OrdinalIgnoreCase)
    {
        string.Empty, "n/a", "na", "#n/a", "null", "nan", "no data", "-", "–", "—", "..", "...", "…", "Zero or No Data Available",
    };

    /// <summary>
    /// Nothing is reported: an empty cell or one of the usual ways of saying so. "Zero or no data" does not say which, so it is no zero.
    /// </summary>
    public bool IsMissing => MissingWords.Contains(Text);

    public static CellText Of(string cell)
    {
        var text = cell.Trim();
        var marks = Marks.None;
        while (text.Length >= ShorthandLength && text[^1] == ']' && text[^3] == '[' && MarkOf(text[^2]) is { } mark)
        {
            marks |= mark;
            text = text[..^ShorthandLength].TrimEnd();
        }

        return new CellText(text, marks);
    }

    /// <summary>The mark of one letter; [x] and [z] only say that there is no figure. Null for a letter that is not known.</summary>
    private static Marks? MarkOf(char letter) => char.ToLowerInvariant(letter) switch
    {
        'c' => Marks.Suppressed,
        'p' => Marks.Provisional,
        'r' => Marks.Revised,
        'e' => Marks.Estimated,
        'x' or 'z' => Marks.None,
        _ => null,
    };
}
