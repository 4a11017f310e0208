using KloeRules.Statistics.Change;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Key2019;
using KloeRules.Statistics.Peers;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests;

/// <summary>What is asked of every series in every month leaves nothing for the collector.</summary>
public sealed class AllocationTests
{
    private const int Times = 100;

    private static readonly double[] Months = [.. Enumerable.Range(0, 36).Select(i => 100 + (i * 37 % 36) + (i / 100.0))];
    private static readonly double[] Wholes = [.. Enumerable.Repeat(200.0, 36)];
    private static readonly double[] Room = new double[36];
    private static readonly AreaCases[] Areas = [.. Months.Take(8).Select(figure => new AreaCases(figure, 1000))];

    private static readonly Dictionary<string, Func<double>> Hot = new()
    {
        ["moving range"] = () => MovingRange.Mean(Months),
        ["limits"] = () => ProcessLimits.Of(Months)!.Value.Upper,
        ["latest point"] = () => LatestPoint.IsTwoOfThree(Months, ProcessLimits.Drawn(Months), Side.Above) || LatestPoint.EndsRun(Months, ProcessLimits.Drawn(Months), Side.Above) ? 1 : 0,
        ["key a to c"] = () => KeySymbols.A(Months, Side.Above) == true || KeySymbols.B(Months, Side.Above) == true || KeySymbols.C(Months, Side.Above) == true ? 1 : 0,
        ["CUSUM"] = () =>
        {
            new CumulativeSum(100, 10).Write(Months, Room, Room);
            return Room[^1];
        },
        ["P' limits"] = () => ShareLimits.Of(Months, Wholes, stretched: true).Stretch,
        ["U' limits"] = () => RateLimits.Of(Months, Wholes, stretched: true).Stretch,
        ["Mann-Kendall, exact"] = () => MannKendall.Of(Months).Chance!.Value,
        ["Sen slope"] = () => SenSlope.Of(Months)!.Value.Slope,
        ["carried over"] = () => Prewhitening.CarriedOver(Months),
        ["two shares"] = () => TwoShares.Of(60, 200, 80, 200).Chance,
        ["Wilson"] = () => ShareInterval.Wilson(60, 200).Lower,
        ["peers"] = () => PeerStanding.Of(Areas[0], Areas.AsSpan(1), Sampling.Rate)!.Value.Gap.T,
    };

    public static TheoryData<string> Names => new(Hot.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Hot_functions_allocate_nothing(string name)
    {
        var function = Hot[name];
        Assert.False(double.IsNaN(function()));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Times; i++)
        {
            function();
        }

        // What the runtime itself may need now and then is less than a byte a call.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Times - 1);
    }
}
