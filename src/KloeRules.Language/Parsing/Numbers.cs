using System.Globalization;

namespace KloeRules.Language.Parsing;

/// <summary>Numbers as written in rules: thousands commas, decimal point.</summary>
internal static class Numbers
{
    public static bool TryWhole(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);

    /// <summary>The value of a number token, exactly as written.</summary>
    public static decimal Of(string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : decimal.MaxValue;
}
