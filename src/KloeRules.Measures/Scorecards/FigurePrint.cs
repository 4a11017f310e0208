using System.Globalization;
using KloeRules.Language.Units;

namespace KloeRules.Measures.Scorecards;

/// <summary>
/// Prints figures as scorecards do: shares and rates with one decimal, lengths of time as hh:mm:ss or whole days, the rest as whole numbers
/// with thousands commas. Halves are rounded away from zero, as decimals, so that 0.0345 is 3.5%.
/// </summary>
internal static class FigurePrint
{
    public static string Level(double value, Unit unit) => unit.Quantity switch
    {
        Quantity.Percent => Number(value * 100, 1) + "%",
        Quantity.Points => Number(value * 100, 1) + "% points",
        Quantity.Duration when unit.InDays => Number(value / Unit.SecondsPerDay, 0),
        Quantity.Duration => Clock(value),
        Quantity.Money => (value < 0 ? "-£" : "£") + Number(Math.Abs(value), 0),
        Quantity.Rate or Quantity.Score => Number(value, 1),
        _ => Number(value, 0),
    };

    /// <summary>A change in points for a share, in time for a duration; null for what is printed as a relative change.</summary>
    public static string? Difference(double value, Unit unit) => unit.Quantity switch
    {
        Quantity.Percent or Quantity.Points => Number(value * 100, 1) + "% points",
        Quantity.Duration when !unit.InDays => Clock(value),
        _ => null,
    };

    public static string? Relative(double? value) => value is { } change ? Number(change * 100, 1) + "%" : null;

    /// <summary>The sign is that of the unrounded figure: a change of a fifth of a second down is "-00:00:00".</summary>
    private static string Clock(double seconds)
    {
        var whole = (long)Math.Round((decimal)Math.Abs(seconds), MidpointRounding.AwayFromZero);
        var sign = seconds < 0 ? "-" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole / 3600:00}:{whole / 60 % 60:00}:{whole % 60:00}");
    }

    private static string Number(double value, int decimals)
    {
        var sign = value < 0 ? "-" : string.Empty;
        var rounded = Math.Round((decimal)Math.Abs(value), decimals, MidpointRounding.AwayFromZero);
        return sign + rounded.ToString(decimals == 0 ? "#,##0" : "#,##0.0", CultureInfo.InvariantCulture);
    }
}
