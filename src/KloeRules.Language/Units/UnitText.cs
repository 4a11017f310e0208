namespace KloeRules.Language.Units;

/// <summary>Names a unit in words.</summary>
public static class UnitText
{
    public static string Of(Unit unit) => unit.Quantity switch
    {
        Quantity.Count => "a count",
        Quantity.Percent => "per cent",
        Quantity.Duration when unit.InDays => "days",
        Quantity.Duration => "time",
        Quantity.Money => "pounds",
        Quantity.Rate => $"a rate per {unit.Per:N0}",
        _ => "a score",
    };
}
