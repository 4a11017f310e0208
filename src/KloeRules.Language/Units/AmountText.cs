using System.Globalization;

namespace KloeRules.Language.Units;

/// <summary>Writes a canonical value as an author would write it in a rule: <c>1h 30m</c>, <c>5%</c>, <c>23 days</c>.</summary>
public static class AmountText
{
    public static string Of(double value, Unit unit) => unit.Quantity switch
    {
        Quantity.Percent => Number(value * 100) + "%",
        Quantity.Points => Number(value * 100) + " points",
        Quantity.Duration when unit.InDays => Number(value / Unit.SecondsPerDay) + " days",
        Quantity.Duration => Duration(value),
        Quantity.Money => "£" + Number(value),
        Quantity.Rate => Number(value) + " per " + Number(unit.Per),
        _ => Number(value),
    };

    private static string Duration(double seconds)
    {
        var whole = (long)Math.Round(Math.Abs(seconds));
        var words = new[] { (Count: whole / 3600, Unit: "h"), (Count: whole / 60 % 60, Unit: "m"), (Count: whole % 60, Unit: "s") }
            .Where(part => part.Count > 0)
            .Select(part => part.Count.ToString(CultureInfo.InvariantCulture) + part.Unit)
            .ToArray();
        return (seconds < 0 ? "-" : "") + (words.Length == 0 ? "0s" : string.Join(" ", words));
    }

    private static string Number(double value) => Math.Round(value, 6).ToString("#,0.######", CultureInfo.InvariantCulture);
}
