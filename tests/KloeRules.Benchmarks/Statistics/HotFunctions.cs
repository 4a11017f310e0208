using BenchmarkDotNet.Attributes;
using KloeRules.Statistics.Chance;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Intervals;
using KloeRules.Statistics.Key2019;
using KloeRules.Statistics.ManyTests;
using KloeRules.Statistics.Peers;
using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Steps;
using KloeRules.Statistics.Trend;

namespace KloeRules.Benchmarks.Statistics;

/// <summary>
/// The statistics on a million points, series of 36 months one behind the other, beside a loop that adds the same memory up. Times and bytes are those of one
/// point: a time in nanoseconds is the milliseconds of a million. What takes long goes through the first 36,000 points only.
/// </summary>
[MemoryDiagnoser]
public class HotFunctions
{
    private const int Months = 36;
    private const int Many = 28_000 * Months;
    private const int Some = 1_000 * Months;
    private const int TwoYears = 24;
    private const int Year = 12;
    private const int Forces = 8;

    private readonly double[] figures = new double[Many];
    private readonly double[] wholes = new double[Many];
    private readonly double[] chances = new double[Some];
    private readonly AreaCases[] areas = new AreaCases[Some];
    private readonly double[] above = new double[Months];
    private readonly double[] below = new double[Months];

    private delegate double OfSeries(ReadOnlySpan<double> months, ReadOnlySpan<double> outOf);

    [GlobalSetup]
    public void SetUp()
    {
        var numbers = new SeededNumbers("points");
        for (var i = 0; i < Many; i++)
        {
            figures[i] = Math.Round(100 + (10 * numbers.Normal()));
            wholes[i] = 200;
        }

        for (var i = 0; i < Some; i++)
        {
            chances[i] = numbers.Uniform();
            areas[i] = new AreaCases(figures[i], wholes[i]);
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Many, Description = "sum")]
    public double Sum()
    {
        var sum = 0.0;
        foreach (var figure in figures)
        {
            sum += figure;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Many, Description = "moving range mean")]
    public double MovingRangeMean() => Each(Many, Months, (months, _) => MovingRange.Mean(months));

    [Benchmark(OperationsPerInvoke = Many, Description = "XmR limits")]
    public double Limits() => Each(Many, Months, (months, _) => ProcessLimits.Of(months)!.Value.Upper);

    [Benchmark(OperationsPerInvoke = Many, Description = "latest-point rules, both sides, with limits")]
    public double Latest() => Each(Many, Months, (months, _) =>
    {
        var (limits, signals) = (ProcessLimits.Of(months)!.Value, 0);
        foreach (var side in (ReadOnlySpan<Side>)[Side.Below, Side.Above])
        {
            signals += LatestPoint.IsOutside(months, limits, side) || LatestPoint.EndsRun(months, limits, side)
                || LatestPoint.EndsSteps(months, side) || LatestPoint.IsTwoOfThree(months, limits, side) ? 1 : 0;
        }

        return signals;
    });

    [Benchmark(OperationsPerInvoke = Some, Description = "whole chart marked")]
    public double Marked() => Each(Some, Months, (months, _) => ControlChart.Mark(months, [], ChartRules.Recommended).Length);

    [Benchmark(OperationsPerInvoke = Many, Description = "key a to c, both sides")]
    public double Key() => Each(Many, Months, (months, _) =>
    {
        var symbols = 0;
        foreach (var side in (ReadOnlySpan<Side>)[Side.Below, Side.Above])
        {
            symbols += KeySymbols.A(months, side) == true || KeySymbols.B(months, side) == true || KeySymbols.C(months, side) == true ? 1 : 0;
        }

        return symbols;
    });

    [Benchmark(OperationsPerInvoke = Many, Description = "P' limits")]
    public double Shares() => Each(Many, Months, (months, outOf) => ShareLimits.Of(months, outOf, stretched: true).Stretch);

    [Benchmark(OperationsPerInvoke = Many, Description = "CUSUM")]
    public double Sums() => Each(Many, Months, (months, _) =>
    {
        new CumulativeSum(100, 10).Write(months, above, below);
        return above[^1] + below[^1];
    });

    [Benchmark(OperationsPerInvoke = Some, Description = "Mann-Kendall, 12 months")]
    public double Kendall12() => Each(Some, Year, (months, _) => MannKendall.Of(months).Chance ?? 0);

    [Benchmark(OperationsPerInvoke = Some, Description = "Mann-Kendall, 24 months")]
    public double Kendall24() => Each(Some, TwoYears, (months, _) => MannKendall.Of(months).Chance ?? 0);

    [Benchmark(OperationsPerInvoke = Some, Description = "Mann-Kendall, 36 months")]
    public double Kendall36() => Each(Some, Months, (months, _) => MannKendall.Of(months).Chance ?? 0);

    [Benchmark(OperationsPerInvoke = Some, Description = "exact orders of 36 months")]
    public double Orders() => Each(Some, Months, (months, _) => KendallOrders.Chance((int)months[0], Months));

    [Benchmark(OperationsPerInvoke = Some, Description = "Sen slope")]
    public double Slope() => Each(Some, Months, (months, _) => SenSlope.Of(months)!.Value.Slope);

    [Benchmark(OperationsPerInvoke = Many, Description = "carried over (prewhitening)")]
    public double CarriedOver() => Each(Many, Months, (months, _) => Prewhitening.CarriedOver(months));

    [Benchmark(OperationsPerInvoke = Some, Description = "trend of a window, prewhitened")]
    public double Trend() => Each(Some, Months, (months, _) => WindowTrend.Of(months).Chance);

    [Benchmark(OperationsPerInvoke = Some, Description = "test for a season")]
    public double Season() => Each(Some, Months, (months, _) => SeasonTest.Of(months)!.Value.Chance);

    [Benchmark(OperationsPerInvoke = Some, Description = "season taken out")]
    public double Deseason() => Each(Some, Months, (months, _) => SeasonalIndices.Of(months)!.Adjusted(months)[0]);

    [Benchmark(OperationsPerInvoke = Some, Description = "quasi-Poisson, year on year")]
    public double Counts() => Each(Some, TwoYears, (months, outOf) => TwoCounts.Chance(months[Year..], outOf[Year..], months[..Year], outOf[..Year]));

    [Benchmark(OperationsPerInvoke = Some, Description = "two shares, a pair of points")]
    public double TwoOfShares() => Each(Some, 2, (parts, outOf) => TwoShares.Of(parts[1], outOf[1], parts[0], outOf[0]).Chance);

    [Benchmark(OperationsPerInvoke = Some, Description = "Wilson interval of each point")]
    public double Wilson() => Each(Some, 1, (parts, outOf) => ShareInterval.Wilson(parts[0], outOf[0]).Lower);

    [Benchmark(OperationsPerInvoke = Some, Description = "a force beside seven peers")]
    public double Peers()
    {
        var sum = 0.0;
        for (var first = 0; first < Some; first += Forces)
        {
            sum += PeerStanding.Of(areas[first], areas.AsSpan(first + 1, Forces - 1), Sampling.Rate)?.Gap.T ?? 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Some, Description = "Benjamini-Hochberg over all points")]
    public double Adjust() => Adjusted.BenjaminiHochberg(chances)[0];

    [Benchmark(OperationsPerInvoke = Some, Description = "Pettitt")]
    public double Step() => Each(Some, Months, (months, _) => Pettitt.Of(months).Chance);

    private double Each(int points, int months, OfSeries function)
    {
        var sum = 0.0;
        for (var first = 0; first < points; first += months)
        {
            sum += function(figures.AsSpan(first, months), wholes.AsSpan(first, months));
        }

        return sum;
    }
}
