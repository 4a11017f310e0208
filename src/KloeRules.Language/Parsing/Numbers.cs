using System.Globalization;

namespace KloeRules.Language.Parsing;

/// <summary>Numbers as written in rules: thousands commas, decimal point, and whole ones up to twelve in words.</summary>
internal static class Numbers
{
    private static readonly Dictionary<string, int> NumberWords = new(StringComparer.Ordinal)
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
    };

    /// <param name="text">Digits, or a number word in lower case.</param>
    public static bool TryWhole(string text, out int number) =>
        NumberWords.TryGetValue(text, out number)
        || int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    /// <summary>The value of a number token, exactly as written.</summary>
    public static decimal Of(string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : decimal.MaxValue;
}
