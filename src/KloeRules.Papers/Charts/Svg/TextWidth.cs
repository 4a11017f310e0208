using System.Text;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>How wide words are at most in the fonts that pages are set in; the drawing does not know which.</summary>
internal static class TextWidth
{
    public static double Of(string words, double size) => words.EnumerateRunes().Sum(Share) * size;

    /// <summary>The words, cut short where they would be wider.</summary>
    public static string Within(string words, double size, double width)
    {
        if (Of(words, size) <= width)
        {
            return words;
        }

        var (kept, left) = (new StringBuilder(), (width / size) - Share(new Rune('…')));
        foreach (var rune in words.EnumerateRunes().TakeWhile(rune => (left -= Share(rune)) >= 0))
        {
            kept.Append(rune);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    private static double Share(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '’' => 0.34,
        ' ' or 'f' or 't' or 'r' or '(' or ')' or '-' => 0.4,
        'm' or 'w' or 'M' or 'W' or '%' or '…' => 0.98,
        >= 'A' and <= 'Z' => 0.74,
        < 0x250 => 0.63,
        _ => 1.1,
    };
}
