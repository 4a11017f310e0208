using KloeRules.Statistics.Chance;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>Limits and tests for events, and for events out of numbers that differ from month to month, on a baseline of 24 months.</summary>
internal static class ChartTrials
{
    private const int Baseline = 24;
    private const double Rate = 0.25;

    public static IEnumerable<Trial> All { get; } =
    [
        .. from rate in (double[])[0.5, 2, 5] from trial in SmallCounts(FormattableString.Invariant($"Poisson {rate}"), rate) select trial,
        new("p limits", "binomial", numbers => Shares(numbers, isStretched: false, 0)),
        new("P' limits", "binomial", numbers => Shares(numbers, isStretched: true, 0)),
        new("p limits", "binomial, overdispersed", numbers => Shares(numbers, isStretched: false, 0.05)),
        new("P' limits", "binomial, overdispersed", numbers => Shares(numbers, isStretched: true, 0.05)),
        new("u limits", "Poisson rates", numbers => Rates(numbers, isStretched: false, 0)),
        new("U' limits", "Poisson rates", numbers => Rates(numbers, isStretched: true, 0)),
        new("u limits", "Poisson rates, overdispersed", numbers => Rates(numbers, isStretched: false, 0.05)),
        new("U' limits", "Poisson rates, overdispersed", numbers => Rates(numbers, isStretched: true, 0.05)),
    ];

    private static Trial[] SmallCounts(string noise, double rate) =>
    [
        new("exact small count, outside", noise, numbers => SmallCounts(numbers, rate, (count, side) => count.IsOutside(side))),
        new("exact small count, near", noise, numbers => SmallCounts(numbers, rate, (count, side) => count.IsNear(side))),
    ];

    private static bool SmallCounts(SeededNumbers numbers, double rate, Func<SmallCount, Side, bool> fires)
    {
        var before = Noise.Each(Baseline, _ => Noise.Poisson(numbers, rate));
        var count = SmallCount.Of(before, Noise.Poisson(numbers, rate))!.Value;
        return fires(count, Side.Above) || fires(count, Side.Below);
    }

    /// <param name="wobble">Standard deviation by which the share itself differs between months.</param>
    private static bool Shares(SeededNumbers numbers, bool isStretched, double wobble)
    {
        var outOf = Noise.Each(Baseline + 1, _ => Math.Floor(100 + (200 * numbers.Uniform())));
        var events = Noise.Each(Baseline + 1, i => Noise.Binomial(numbers, (int)outOf[i], 0.3 + (wobble * numbers.Normal())));
        return IsOutside(events[^1] / outOf[^1], ShareLimits.Of(events.AsSpan()[..Baseline], outOf.AsSpan()[..Baseline], isStretched).At(outOf[^1]));
    }

    /// <param name="wobble">Standard deviation by which the rate itself differs between months.</param>
    private static bool Rates(SeededNumbers numbers, bool isStretched, double wobble)
    {
        var exposure = Noise.Each(Baseline + 1, _ => 200 + (200 * numbers.Uniform()));
        var events = Noise.Each(Baseline + 1, i => Noise.Poisson(numbers, exposure[i] * (Rate + (wobble * numbers.Normal()))));
        return IsOutside(events[^1] / exposure[^1], RateLimits.Of(events.AsSpan()[..Baseline], exposure.AsSpan()[..Baseline], isStretched).At(exposure[^1]));
    }

    private static bool IsOutside(double figure, MonthLimits limits) => figure > limits.Upper || figure < limits.Lower;
}
