using System.Text.RegularExpressions;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Excel;

/// <summary>Text as a cell of a workbook can hold it.</summary>
internal static partial class ExcelText
{
    /// <summary>In UTF-16 code units; a workbook with more in a cell is taken for damaged.</summary>
    public const int Longest = 32_767;

    private const string Cut = " … (cut here: a cell can hold no more)";

    /// <summary>Cut where it is too long, and what a spreadsheet would read as the code of a character escaped: "_x000D_" stays those seven characters.</summary>
    public static string Of(string text)
    {
        var escaped = Codes().Replace(text, "_x005F_");
        return escaped.Length <= Longest ? escaped : Shortened(text) + Cut;
    }

    /// <summary>Text of a printed header or footer, in which &amp; begins a command.</summary>
    /// <param name="most">In characters, with every &amp; counted twice.</param>
    public static string OfHeader(string text, int most)
    {
        var legible = Legible.Of(text);
        var end = legible.Length;
        while (end > 0 && legible.AsSpan(0, end).Count('&') + end > most)
            end--;

        var kept = end < legible.Length ? Whole(legible, end - 1) + "…" : legible;
        return kept.Replace("&", "&&", StringComparison.Ordinal);
    }

    private static string Shortened(string text)
    {
        const int CodeLength = 7;
        const int GrowthOfCode = 6;
        var room = Longest - Cut.Length;
        var codes = Codes().Count(text.AsSpan(0, Math.Min(text.Length, room)));
        return Codes().Replace(Whole(text, Math.Max(0, room - (codes * GrowthOfCode) - CodeLength)), "_x005F_");
    }

    /// <summary>The first characters of a text, without half a character at the end.</summary>
    private static string Whole(string text, int length) =>
        length <= 0 ? "" : length < text.Length && char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..Math.Min(length, text.Length)];

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Codes();
}
