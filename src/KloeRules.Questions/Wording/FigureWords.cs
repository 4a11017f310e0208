using KloeRules.Language.Units;

namespace KloeRules.Questions.Wording;

/// <summary>Figures as a member reads them out. Figures come in the canonical unit of their measure; rounding happens here and nowhere else.</summary>
public static class FigureWords
{
    private const double Million = 1e6;
    private const double Billion = 1e9;

    /// <summary>A level: "1 hour 39 minutes", "225 days", "46.0%", "1,497", "£2.5m", "3.2 per 1,000"; "almost 0" for what would print as none.</summary>
    public static string Level(double value, Unit unit) =>
        value < 0 ? "minus " + Size(-value, unit)
        : value > 0 && Size(value, unit) is var size && size == Size(0, unit) ? "almost " + size
        : Size(value, unit);

    /// <summary>The size of a difference, without its sign: "7 minutes 23 seconds", "5.9 percentage points".</summary>
    public static string Difference(double difference, Unit unit) => unit.Quantity is Quantity.Percent or Quantity.Points
        ? Points(Math.Abs(difference))
        : Size(Math.Abs(difference), unit);

    /// <summary>What a function of a formula gave: a standard deviation as a difference, all else as a level.</summary>
    internal static string Working(Engine.Verdicts.Working working, Unit unit) => working.Value is not { } value ? "can't be told"
        : working.Name.StartsWith("sd", StringComparison.Ordinal) ? Difference(value, unit)
        : Level(value, unit);

    /// <summary>A change with its way: "up 7 minutes 23 seconds", "down 5.9 percentage points", "no change".</summary>
    public static string Change(double difference, Unit unit) =>
        Moved(difference, Difference(difference, unit), Difference(0, unit));

    /// <summary>A relative change with its way, from a fraction: "up 56.6%", "no change".</summary>
    public static string RelativeChange(double fraction) => Moved(fraction, Relative(fraction), Relative(0));

    /// <summary>The size of a relative change, from a fraction: "56.6%".</summary>
    public static string Relative(double fraction) => Percent(Math.Abs(fraction));

    /// <summary>A limit as an adjective before "line": "1 hour", "25 day", "95.0%".</summary>
    public static string Adjective(double limit, Unit unit) => unit.Quantity == Quantity.Duration
        ? Level(limit, unit).Replace("s ", " ", StringComparison.Ordinal).TrimEnd('s')
        : Level(limit, unit);

    private static string Size(double value, Unit unit) => unit.Quantity switch
    {
        Quantity.Count => Number(value),
        Quantity.Percent => Percent(value),
        Quantity.Points => Points(value),
        Quantity.Duration => DurationWords.Of(value, unit.InDays),
        Quantity.Money => Money(value),
        Quantity.Rate => $"{Decimals(value)} per {Number(unit.Per)}",
        _ => Decimals(value),
    };

    private static string Moved(double change, string size, string none) =>
        size == none ? "no change" : (change > 0 ? "up " : "down ") + size;

    private static string Percent(double fraction) => (fraction * 100).ToString("#,0.0", British.Culture) + "%";

    private static string Points(double fraction) => (fraction * 100).ToString("#,0.0", British.Culture) + " percentage points";

    /// <summary>Averages of counts need no tenths once they are in the hundreds.</summary>
    private static string Number(double value) => value.ToString(value >= 100 ? "#,0" : "#,0.#", British.Culture);

    private static string Decimals(double value) => value.ToString("#,0.0#", British.Culture);

    private static string Money(double pounds) => "£" + pounds switch
    {
        >= Billion => (pounds / Billion).ToString("#,0.##", British.Culture) + "bn",
        >= Million => (pounds / Million).ToString("0.##", British.Culture) + "m",
        _ when pounds < 1000 && Math.Round(pounds, 2) % 1 != 0 => pounds.ToString("0.00", British.Culture),
        _ => pounds.ToString("#,0", British.Culture),
    };
}
