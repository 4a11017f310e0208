namespace KloeRules.Language.Units;

/// <summary>Names a unit in words.</summary>
public static class UnitText
{
    public static string Of(Unit unit) => unit.Quantity switch
    {
        Quantity.Count => "a count",
        Quantity.Percent => "a percentage",
        Quantity.Points => "a number of percentage points",
        Quantity.Duration when unit.InDays => "a number of days",
        Quantity.Duration => "a length of time",
        Quantity.Money => "an amount of money",
        Quantity.Rate => FormattableString.Invariant($"a rate per {unit.Per:N0}"),
        _ => "a score",
    };
}
