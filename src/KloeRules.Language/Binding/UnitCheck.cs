using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Which written amounts fit which measures.</summary>
internal static class UnitCheck
{
    /// <summary>True when the amount can stand as a level of the unit; its value is then already in the canonical unit.</summary>
    public static bool FitsLevel(Unit unit, Amount amount) => amount.Kind switch
    {
        AmountKind.Number => unit.Quantity is Quantity.Count or Quantity.Score || amount.Value == 0,
        AmountKind.Percent => unit.Quantity == Quantity.Percent,
        AmountKind.Points => unit.Quantity == Quantity.Points,
        AmountKind.Duration => unit.Quantity == Quantity.Duration,
        AmountKind.Money => unit.Quantity == Quantity.Money,
        AmountKind.Rate => unit.Quantity == Quantity.Rate && unit.Per == amount.Per,
        _ => false,
    };

    /// <summary>True when the amount can stand as a difference of two levels.</summary>
    public static bool FitsDifference(Unit unit, Amount amount) =>
        unit.Quantity == Quantity.Percent ? amount.Kind == AmountKind.Points : FitsLevel(unit, amount);

    /// <summary>True when the amount can stand as a change: a percentage of the earlier figure always can.</summary>
    public static bool FitsChange(Unit unit, Amount amount) => amount.Kind == AmountKind.Percent || FitsDifference(unit, amount);

    /// <summary>The written number with the unit it probably meant, for a remedy.</summary>
    public static string Example(Unit unit, string written)
    {
        var number = new string(written.TakeWhile(c => char.IsDigit(c) || c is '.' or ',').ToArray()).TrimEnd(',', '.');
        number = number.Length == 0 ? "5" : number;
        return unit.Quantity switch
        {
            Quantity.Percent => number + "%",
            Quantity.Points => number + " points",
            Quantity.Duration when unit.InDays => number + " days",
            Quantity.Duration => number + "m",
            Quantity.Money => "£" + number,
            Quantity.Rate => FormattableString.Invariant($"{number} per {unit.Per:N0}"),
            _ => number,
        };
    }
}
