using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>The counts that a month's figure tells: a share of 2 in 31 tells of 2, of 31 and of 29.</summary>
internal static class CountsOf
{
    /// <summary>Null when they can't be seen, and so may be small.</summary>
    public static IReadOnlyList<double>? Month(Observation row, Unit unit)
    {
        var cases = Cases.Of(row, unit);
        IReadOnlyList<double>? counts = unit.Quantity switch
        {
            Quantity.Count => [row.Value!.Value],
            Quantity.Percent when cases is { } share => unit.IsRatio
                ? [Whole(share.Numerator), share.Denominator]
                : [Whole(share.Numerator), share.Denominator, share.Denominator - Whole(share.Numerator)],
            Quantity.Rate when cases is { } rate => [Whole(rate.Numerator), rate.Denominator],
            Quantity.Percent or Quantity.Rate or Quantity.Points => null,
            _ => row.Denominator is { } denominator ? [denominator] : [],
        };
        return counts is null ? null : row.Sample is { } sample ? [.. counts, sample] : counts;
    }

    /// <summary>A numerator that was worked out of a rounded share is a whole number all the same.</summary>
    private static double Whole(double numerator) => Math.Round(numerator);
}
