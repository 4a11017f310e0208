using System.Globalization;
using System.Text.RegularExpressions;

namespace KloeRules.Measures.Reading.Cells;

/// <summary>A British number: thousands commas in their places, a decimal point, either minus sign.</summary>
internal static partial class NumberText
{
    public static bool TryRead(string text, out decimal number)
    {
        number = 0;
        return Form().IsMatch(text)
            && decimal.TryParse(
                text.Replace('\u2212', '-'),
                NumberStyles.Float | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out number);
    }

    /// <summary>One unit in the last place that was written: 0.1 for "3.5".</summary>
    public static decimal StepOf(decimal number) => new(1, 0, 0, false, number.Scale);

    [GeneratedRegex("^[-+\u2212]?(?:(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?$")]
    private static partial Regex Form();
}
