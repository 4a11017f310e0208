using KloeRules.Language.Units;
using KloeRules.Questions.Wording;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>Figures on a scale, as short as they can be.</summary>
internal static class TickText
{
    private const double Thousand = 1e3;
    private const double Million = 1e6;
    private const double Billion = 1e9;

    /// <summary>Beyond this nobody counts digits.</summary>
    private const double Countable = 1e13;

    public static string Of(double value, Unit unit, double step) => value < 0 ? "−" + Size(-value, unit, step) : Size(value, unit, step);

    /// <summary>What stands over the scale; empty where every label says it.</summary>
    public static string UnitOf(Unit unit, double step) => unit.Quantity switch
    {
        Quantity.Duration when unit.InDays || step >= Unit.SecondsPerDay => "days",
        Quantity.Duration => step < 60 ? "minutes:seconds" : "hours:minutes",
        Quantity.Points => "percentage points",
        Quantity.Rate => "per " + unit.Per.ToString("#,0.##", British.Culture),
        _ => "",
    };

    private static string Size(double size, Unit unit, double step) => unit.Quantity switch
    {
        Quantity.Percent => Plain(size * 100, step * 100) + "%",
        Quantity.Points => Plain(size * 100, step * 100),
        Quantity.Duration when unit.InDays || step >= Unit.SecondsPerDay => Plain(size / Unit.SecondsPerDay, step / Unit.SecondsPerDay),
        Quantity.Duration => step < 60 ? Clock(size) : Clock(size / 60),
        Quantity.Money => "£" + Short(size, step),
        _ => Short(size, step),
    };

    private static string Clock(double small) =>
        string.Create(British.Culture, $"{Math.Floor((Math.Round(small) + 0.5) / 60):#,0}:{Math.Round(small) % 60:00}");

    private static string Short(double size, double step) => size switch
    {
        >= Billion => Plain(size / Billion, step / Billion) + "bn",
        >= Million => Plain(size / Million, step / Million) + "m",
        >= 10 * Thousand => Plain(size / Thousand, step / Thousand) + "k",
        _ => Plain(size, step),
    };

    /// <summary>As many decimals as tell one tick from the next.</summary>
    private static string Plain(double size, double step)
    {
        if (size >= Countable)
        {
            return size.ToString("0.##E+0", British.Culture);
        }

        var decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step) - 1e-9), 0, 6);
        return size.ToString(decimals == 0 ? "#,0" : "#,0." + new string('0', decimals), British.Culture);
    }
}
