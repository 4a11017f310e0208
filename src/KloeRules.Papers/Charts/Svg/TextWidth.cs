using System.Text;

namespace KloeRules.Papers.Charts.Svg;

/// <summary>How wide words are at most in the fonts that pages are set in; the drawing does not know which.</summary>
internal static class TextWidth
{
    /// <summary>How much wider strong letters are.</summary>
    private const double Strong = 1.13;

    public static double Of(string words, double size, bool isStrong = false) => words.EnumerateRunes().Sum(Share) * size * (isStrong ? Strong : 1);

    /// <summary>The words, cut short where they would be wider.</summary>
    public static string Within(string words, double size, double width, bool isStrong = false)
    {
        if (Of(words, size, isStrong) <= width)
        {
            return words;
        }

        var (kept, left) = (new StringBuilder(), (width / size / (isStrong ? Strong : 1)) - Share(new Rune('…')));
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
