using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Engine.Runtime.Signals.Charts;

/// <summary>How likely a pattern of months is, on either side, when months come independently: good enough to put one before another, not to be tested by.</summary>
internal static class NominalChance
{
    public const double TwoOfThree = 0.003;

    /// <summary>As many latest months as lie on one side of the mean: 2 · ½ᵏ.</summary>
    /// <param name="months">The latest ones on the chart's scale; NaN for a missing one.</param>
    public static double OfRun(ReadOnlySpan<double> months, ProcessLimits limits)
    {
        var (side, length) = (LatestPoint.SideOfMean(months[^1], limits), 0);
        while (side != 0 && length < months.Length && LatestPoint.SideOfMean(months[^(length + 1)], limits) == side)
        {
            length++;
        }

        return OfRun(length);
    }

    public static double OfRun(int months) => Math.Min(1, Math.Pow(2, 1 - months));

    /// <summary>As many latest months as move one way: 2 / k!.</summary>
    /// <param name="months">The latest ones; NaN for a missing one.</param>
    public static double OfSteps(ReadOnlySpan<double> months)
    {
        var (chance, length) = (2.0, 1);
        var side = months.Length > 1 ? Math.Sign(Step(months, 1)) : 0;
        while (side != 0 && length < months.Length && Math.Sign(Step(months, length)) == side)
        {
            chance /= ++length;
        }

        return Math.Min(1, chance);
    }

    /// <summary>The step to the month so many places before the latest from the one before it, or 0 where one is missing.</summary>
    private static double Step(ReadOnlySpan<double> months, int back)
    {
        var step = months[^back] - months[^(back + 1)];
        return double.IsNaN(step) ? 0 : step;
    }
}
