namespace KloeRules.Language.Units;

/// <summary>Steps between amounts that an author would take: 1h and 1h 5m, 5% and 5.5%, 20 and 22.</summary>
public static class AmountStep
{
    private static readonly double[] Seconds = [1, 5, 10, 30, 60, 300, 600, 1800, 3600, 6 * 3600, Unit.SecondsPerDay, 7 * Unit.SecondsPerDay];

    /// <summary>The largest handy step that is at most that share of the value, in the unit's canonical form and never 0.</summary>
    public static double Of(double value, Unit unit, double share) => unit.Quantity switch
    {
        Quantity.Duration when unit.InDays => Math.Max(1, Handy(value / Unit.SecondsPerDay * share)) * Unit.SecondsPerDay,
        Quantity.Duration => OfSeconds(Math.Abs(value) * share),
        Quantity.Count => Math.Max(1, Handy(value * share)),
        _ => Of(value, share),
    };

    /// <summary>The same for a bare number; a thousandth for zero.</summary>
    public static double Of(double value, double share) => value == 0 ? 0.001 : Handy(value * share);

    private static double OfSeconds(double most) => most <= 0 ? 60 : Seconds.LastOrDefault(step => step <= most) is var step && step > 0 ? step : 1;

    /// <summary>1, 2 or 5 times a power of ten; 0 for 0.</summary>
    private static double Handy(double most)
    {
        most = Math.Abs(most);
        if (most <= 0)
        {
            return 0;
        }

        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10(most) + 1e-9));
        var digit = (decimal)most * 1.000000001m / power;
        return (double)((digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * power);
    }
}
