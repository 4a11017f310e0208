using KloeRules.Language.Units;

namespace KloeRules.Measures.Reading.Cells;

/// <summary>The laws that a figure of a given unit can't break.</summary>
internal static class Possible
{
    /// <summary>Beyond any count, sum of money or time that a force could report, and well inside exact arithmetic.</summary>
    public const decimal Largest = 1_000_000_000_000m;

    public const string TooLarge = "no figure is larger than a million million";

    public const string PartAboveWhole = "the numerator cannot be larger than the denominator";

    /// <summary>The law that a level breaks, or null.</summary>
    public static string? BrokenBy(double value, Unit unit) => unit.Quantity switch
    {
        Quantity.Percent when value < 0 => "a share cannot be below 0%",
        Quantity.Percent when value > 1 && !unit.IsRatio => "a share cannot be above 100%",
        Quantity.Count or Quantity.Rate when value < 0 => "a count or rate cannot be negative",
        Quantity.Duration when value < 0 => "a length of time cannot be negative",
        Quantity.Duration when value > (double)Largest * Unit.SecondsPerDay => TooLarge,
        not Quantity.Duration when Math.Abs(value) > (double)Largest => TooLarge,
        _ => null,
    };
}
