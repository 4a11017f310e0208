using System.Globalization;
using System.Text;

namespace KloeRules.Papers.Wording;

/// <summary>
/// Text that shows what it holds: line breaks become spaces, and characters that act without being seen (control characters, changes of
/// writing direction, broken surrogates) are shown as the replacement character, so that nothing in a name can move or hide what stands beside it.
/// </summary>
public static class Legible
{
    private const int SoftHyphen = 0xAD;
    private const int ZeroWidthSpace = 0x200B;
    private const int ZeroWidthJoiner = 0x200D;

    public static string Of(string text)
    {
        var legible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            legible.Append(Of(rune));

        return legible.ToString();
    }

    private static Rune Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.Value is '\t' or '\n' or '\r' => new Rune(' '),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
        UnicodeCategory.Format when rune.Value is SoftHyphen or (>= ZeroWidthSpace and <= ZeroWidthJoiner) => rune,
        UnicodeCategory.Control or UnicodeCategory.Format => Rune.ReplacementChar,
        _ when (rune.Value & 0xFFFE) == 0xFFFE => Rune.ReplacementChar,
        _ => rune,
    };
}
