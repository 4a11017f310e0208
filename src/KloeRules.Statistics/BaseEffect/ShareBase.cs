using KloeRules.Statistics.Change;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.BaseEffect;

/// <summary>The base effect on shares (x of n): compared by <see cref="TwoShares"/>, a single base month also by the limits of a P′ chart (Laney 2002).</summary>
public static class ShareBase
{
    private const double FewCases = 5;
    private const double Sigmas = 3;

    /// <summary>The mean range of two normal values in standard deviations (the constant d2 for n = 2).</summary>
    private const double RangeOfTwo = 1.128;

    /// <summary>The two-sided probability beyond three standard deviations.</summary>
    private const double Outside = 0.0027;

    /// <param name="parts">Cases of the kind by month, oldest first, one place a calendar month, NaN for a missing month; the last are the current period.</param>
    /// <param name="wholes">For each month, all cases.</param>
    /// <param name="length">Months of the current period, 1 to 12.</param>
    /// <param name="isExceptional">For each month, whether it lies in a span declared exceptional; may be empty.</param>
    public static BaseVerdict Of(ReadOnlySpan<double> parts, ReadOnlySpan<double> wholes, int length, ReadOnlySpan<bool> isExceptional = default) =>
        BaseJudge.Of(new SamePeriods(parts.ToArray(), wholes.ToArray(), isExceptional.ToArray(), length), Compare, IsOutside);

    private static (CannotTell Why, double Chance) Compare(Cut later, Cut earlier)
    {
        var change = TwoShares.OfMonths(later.Parts, later.Wholes, earlier.Parts, earlier.Wholes);
        return (change.Why, change.Chance);
    }

    private static bool IsOutside(SamePeriods periods)
    {
        if (periods.BeforeBase() is not { } before)
        {
            return false;
        }

        var (part, whole) = (periods.Parts[periods.Base][0], periods.Wholes[periods.Base][0]);
        var (parts, wholes) = (Figures.Mean(before.Parts), Figures.Mean(before.Wholes));
        if (Math.Min(parts, wholes - parts) < FewCases)
        {
            var months = Figures.Count(before.Parts);
            return TwoShares.ExactChance(part, whole, parts * months, wholes * months) < Outside;
        }

        var pooled = parts / wholes;
        var z = before.Parts.Select((seen, i) => Z(seen, before.Wholes[i], pooled)).ToArray();
        return Math.Abs(Z(part, whole, pooled)) > Sigmas * MovingRange.Mean(z) / RangeOfTwo;
    }

    private static double Z(double part, double whole, double pooled) => ((part / whole) - pooled) / Math.Sqrt(pooled * (1 - pooled) / whole);
}
