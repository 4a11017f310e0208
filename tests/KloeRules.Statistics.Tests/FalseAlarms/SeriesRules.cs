using KloeRules.Statistics.Change;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Key2019;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.FalseAlarms;

/// <summary>The rules that judge the latest month of a series, on whichever side they fire, and those made of several.</summary>
internal static class SeriesRules
{
    /// <summary>Months of a series: enough for the longest rule.</summary>
    public const int Months = 36;

    private const int Year = 12;
    private const double Significant = 0.05;

    public static IReadOnlyDictionary<string, Func<double[], bool>> Single { get; } = new Dictionary<string, Func<double[], bool>>
    {
        ["a before"] = months => OnEither(side => KeySymbols.A(months, side)),
        ["a including"] = months => OnEither(side => KeySymbols.A(months, side, Baseline.Including)),
        ["a by XmR before"] = months => ProcessLimits.Of(months.AsSpan()[^25..^1]) is { } limits && OnEither(side => LatestPoint.IsOutside(months, limits, side)),
        ["b before"] = months => OnEither(side => KeySymbols.B(months, side)),
        ["b including"] = months => OnEither(side => KeySymbols.B(months, side, Baseline.Including)),
        ["c before"] = months => OnEither(side => KeySymbols.C(months, side)),
        ["c including"] = months => OnEither(side => KeySymbols.C(months, side, Baseline.Including)),
        ["d Mann-Kendall"] = months => OnEither(side => LiteralTrend.DiscreteTrend(months, side)),
        ["d least squares"] = months => OnEither(side => LiteralTrend.DiscreteTrend(months, side, TrendMethod.LeastSquares)),
        ["e Mann-Kendall"] = months => OnEither(side => LiteralTrend.RollingTrend(months, side)),
        ["e least squares"] = months => OnEither(side => LiteralTrend.RollingTrend(months, side, TrendMethod.LeastSquares)),
        ["e' paired t"] = months => PairedT.Of(Differences(months)) is { Chance: <= Significant },
        ["e' signed ranks"] = months => SignedRanks.Chance(Differences(months)) <= Significant,
        ["e' ten of twelve"] = months => SignTest.Of(Differences(months)).Chance <= Significant,
        ["MDC rule 1"] = months => OnChart(months, (limits, side) => LatestPoint.IsOutside(months, limits, side)),
        ["MDC run of 7"] = months => OnChart(months, (limits, side) => LatestPoint.EndsRun(months, limits, side, 7)),
        ["run of 8"] = months => OnChart(months, (limits, side) => LatestPoint.EndsRun(months, limits, side)),
        ["MDC trend of 7"] = months => OnEither(side => LatestPoint.EndsSteps(months, side)),
        ["MDC 2 of 3"] = months => OnChart(months, (limits, side) => LatestPoint.IsTwoOfThree(months, limits, side)),
    };

    /// <summary>Rules that fire when any of others does.</summary>
    public static IReadOnlyDictionary<string, string[]> Joined { get; } = new Dictionary<string, string[]>
    {
        ["any MDC"] = ["MDC rule 1", "MDC run of 7", "MDC trend of 7", "MDC 2 of 3"],
        ["any a-c"] = ["a before", "b before", "c before"],
        ["any a-e"] = ["a before", "b before", "c before", "d least squares", "e least squares"],
    };

    /// <summary>The last twelve months less the same months a year before.</summary>
    public static double[] Differences(double[] months) => [.. Enumerable.Range(months.Length - Year, Year).Select(i => months[i] - months[i - Year])];

    private static bool OnChart(double[] months, Func<ProcessLimits, Side, bool> fires) =>
        ProcessLimits.Of(months.AsSpan()[^24..]) is { } limits && OnEither(side => fires(limits, side));

    private static bool OnEither(Func<Side, bool?> fires) => fires(Side.Above) == true || fires(Side.Below) == true;
}
