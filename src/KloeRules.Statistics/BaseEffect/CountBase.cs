using KloeRules.Statistics.Change;
using KloeRules.Statistics.ControlCharts;
using MathNet.Numerics.Distributions;

namespace KloeRules.Statistics.BaseEffect;

/// <summary>The base effect on counts and rates: compared by <see cref="TwoCounts"/>, a single base month also by the natural limits of the rate.</summary>
public static class CountBase
{
    /// <summary>Events a month below which limits are not used.</summary>
    private const double FewEvents = 5;

    /// <summary>The one-sided probability beyond three standard deviations.</summary>
    private const double Outside = 0.00135;

    /// <param name="parts">Events by month, oldest first, one place a calendar month, NaN for a missing month; the last are the current period.</param>
    /// <param name="wholes">For each month, what the events are counted against: days, or people.</param>
    /// <param name="length">Months of the current period, 1 to 12.</param>
    /// <param name="isExceptional">For each month, whether it lies in a span declared exceptional; may be empty.</param>
    public static BaseVerdict Of(ReadOnlySpan<double> parts, ReadOnlySpan<double> wholes, int length, ReadOnlySpan<bool> isExceptional = default) =>
        BaseJudge.Of(new SamePeriods(parts.ToArray(), wholes.ToArray(), isExceptional.ToArray(), length), Compare, IsOutside);

    private static (CannotTell Why, double Chance) Compare(Cut later, Cut earlier)
    {
        var change = TwoCounts.Of(later.Parts, later.Wholes, earlier.Parts, earlier.Wholes);
        return (change.Why, change.Chance);
    }

    private static bool IsOutside(SamePeriods periods)
    {
        if (periods.BeforeBase() is not { } before)
        {
            return false;
        }

        var (events, exposure) = (periods.Parts[periods.Base][0], periods.Wholes[periods.Base][0]);
        if (Figures.Mean(before.Parts) < FewEvents)
        {
            var (sum, exposed) = (Figures.Mean(before.Parts) * Figures.Count(before.Parts), Figures.Mean(before.Wholes) * Figures.Count(before.Wholes));
            var share = exposure / (exposure + exposed);
            var all = (int)Math.Round(events + sum);
            return Binomial.CDF(share, all, events) < Outside || 1 - Binomial.CDF(share, all, events - 1) < Outside;
        }

        var limits = ProcessLimits.Of([.. before.Parts.Select((count, i) => count / before.Wholes[i])]);
        return events / exposure > limits?.Upper || events / exposure < limits?.Lower;
    }
}
