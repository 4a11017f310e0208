using KloeRules.Statistics.Standing;

namespace KloeRules.Statistics.BaseEffect;

/// <summary>
/// A series cut where the base effect needs it: the current period at its end, the same months a year before (the base), those of up to five years before
/// that, and the 24 months before the base.
/// </summary>
/// <param name="Parts">Events, or cases of the kind, by month; NaN for a missing month.</param>
/// <param name="Wholes">For each month, what they are counted against, or all cases.</param>
/// <param name="IsExceptional">For each month, whether it lies in a span declared exceptional; may be empty.</param>
/// <param name="Length">Months of the period, 1 to 12.</param>
internal sealed record SamePeriods(double[] Parts, double[] Wholes, bool[] IsExceptional, int Length)
{
    private const int Year = 12;
    private const int FewestYears = 3;
    private const int MostYears = 5;
    private const int MonthsBefore = 24;
    private const int FewestBefore = 12;

    public Range Current => Back(0);

    public Range Base => Back(1);

    public bool HasBase => Parts.Length >= Length + Year;

    public bool IsBaseDeclared => IsOdd(Base);

    public double Rate(Range months) => Parts[months].Sum() / Wholes[months].Sum();

    /// <summary>The median rate of the earlier years and the year it is of, or the two on both sides of it: months to make a test with, which one odd year
    /// does not move. Null with less than three years whose months are all known and ordinary.</summary>
    public (double Rate, Range[] Years)? Reference()
    {
        var years = Enumerable.Range(2, MostYears)
            .Where(years => Parts.Length - Length - (Year * years) >= 0)
            .Select(Back)
            .Where(year => !IsOdd(year) && !double.IsNaN(Rate(year)))
            .OrderBy(Rate)
            .ToArray();
        return years.Length < FewestYears
            ? null
            : (Scores.Median(Array.ConvertAll(years, Rate)), years[((years.Length - 1) / 2)..((years.Length / 2) + 1)]);
    }

    /// <summary>The months before the base, missing ones and exceptional ones NaN; null with fewer than twelve known.</summary>
    public (double[] Parts, double[] Wholes)? BeforeBase()
    {
        var months = Math.Max(0, Base.Start.Value - MonthsBefore)..Base.Start.Value;
        var parts = Parts[months].Select((part, i) => IsExceptional.Length > 0 && IsExceptional[months.Start.Value + i] ? double.NaN : part).ToArray();
        var wholes = Wholes[months].Select((whole, i) => double.IsNaN(parts[i]) ? double.NaN : whole).ToArray();
        return parts.Count(part => !double.IsNaN(part)) < FewestBefore ? null : (parts, wholes);
    }

    private bool IsOdd(Range months) => IsExceptional.Length > 0 && IsExceptional[months].Any(month => month);

    private Range Back(int years)
    {
        var end = Parts.Length - (Year * years);
        return (end - Length)..end;
    }
}
