using KloeRules.Language.Units;
using KloeRules.Questions.Wording;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>The figure of a line in words as fine as the scale that it stands on: a mean between 12:30 and 13:00 is not "13 minutes".</summary>
internal static class LineText
{
    private const double Minute = 60;
    private const double Hour = 3600;

    public static string Of(double value, Unit unit, ChartAxis axis)
    {
        var words = FigureWords.Level(value, unit);
        var isFine = unit is { Quantity: Quantity.Duration, InDays: false } && axis.Ticks is [var first, var second, ..] && second.Value - first.Value < Minute;
        return isFine && value is > 0 and < Hour && Math.Round(value) % Minute != 0 && !words.Contains("second", StringComparison.Ordinal)
            ? $"{Count(Math.Floor(Math.Round(value) / Minute), "minute")} {Count(Math.Round(value) % Minute, "second")}"
            : words;
    }

    private static string Count(double number, string unit) => number == 1 ? $"1 {unit}" : $"{number.ToString("0", British.Culture)} {unit}s";
}
