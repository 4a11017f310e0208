using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Reference.Tests.Families;

public sealed class QccTests
{
    /// <summary>The package marks a run from its seventh month on. Its option for another length has no effect: cases of 7 and of 8 give the same marks.</summary>
    private const int RunLength = 7;

    public static TheoryData<string> Charts => ReferenceCases.Of("qcc");

    public static TheoryData<string> Sums => ReferenceCases.Of("cusum");

    public static TheoryData<string> Averages => ReferenceCases.Of("ewma");

    [Theory]
    [MemberData(nameof(Charts))]
    public void Shewhart_charts_are_what_the_R_package_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var (counted, type) = (read.Figures("y"), read.Input.GetProperty("type").GetString()!);
        var sizes = type is "p" or "u" ? read.Figures("sizes") : [.. counted.Select(_ => 1.0)];
        var points = counted.Select((figure, i) => figure / sizes[i]).ToArray();
        var limits = sizes.Select(size => Limits(read, type, counted, sizes, size)).ToArray();
        var lines = read.Given("lcl")!.Value.GetArrayLength();

        new Against(read)
            .Near("center", limits[0].Centre)
            .Near("std_dev", limits[0].Sigma * Math.Sqrt(sizes[0]))
            .Near("lcl", [.. limits.Take(lines).Select(line => line.Lower)])
            .Near("ucl", [.. limits.Take(lines).Select(line => line.Upper)])
            .Same("beyond_limits_1based", Places(read, "beyond_limits_1based"), Places(points, i => points[i] > limits[i].Upper || points[i] < limits[i].Lower))
            .Same("violating_runs_1based", Places(read, "violating_runs_1based"), Places(points, i => EndsRun(points.AsSpan()[..(i + 1)], limits[i].Centre)))
            .Holds();
    }

    [Theory]
    [MemberData(nameof(Sums))]
    public void Cumulative_sums_are_what_the_R_package_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures("y");
        var sum = new CumulativeSum(read.Number("center"), read.Number("std_dev"), read.Number("se_shift") / 2, read.Number("decision_interval"));
        var (upper, lower) = (new double[months.Length], new double[months.Length]);
        sum.Write(months, upper, lower);

        new Against(read)
            .Near("pos", upper)
            .Near("neg", lower)
            .Same("violations_upper_1based", Places(read, "violations_upper_1based"), Places(upper, i => sum.IsSignal(upper[i])))
            .Same("violations_lower_1based", Places(read, "violations_lower_1based"), Places(lower, i => sum.IsSignal(lower[i])))
            .Holds();
    }

    [Theory]
    [MemberData(nameof(Averages))]
    public void Exponential_averages_are_what_the_R_package_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var months = read.Figures("y");
        var average = ExponentialAverage.Of(months, read.Number("lambda"));
        var averages = new double[months.Length];
        average.Write(months, averages);
        var limits = months.Select((_, i) => average.After(i + 1)).ToArray();

        new Against(read)
            .Near("center", average.Centre)
            .Near("std_dev", average.Sigma)
            .Near("ewma", averages)
            .Near("lcl", [.. limits.Select(line => line.Lower)])
            .Near("ucl", [.. limits.Select(line => line.Upper)])
            .Same("violations_1based", Places(read, "violations_1based"), Places(averages, i => averages[i] > limits[i].Upper || averages[i] < limits[i].Lower))
            .Holds();
    }

    private static MonthLimits Limits(ReferenceCase read, string type, double[] counted, double[] sizes, double size) => type switch
    {
        "c" => RateLimits.OfCounts(counted).At(1),
        "u" => RateLimits.Of(counted, sizes, stretched: false).At(size),
        "p" => ShareLimits.Of(counted, sizes, stretched: false).At(size),
        _ => new MonthLimits(
            Figures.Mean(counted),
            read.Input.GetProperty("std_dev_method").GetString() == "MR" ? MovingRange.Sigma(counted) : UnbiasedDeviation.Of(counted),
            double.NegativeInfinity,
            double.PositiveInfinity),
    };

    private static bool EndsRun(ReadOnlySpan<double> points, double centre)
    {
        var limits = new ProcessLimits(centre, 0);
        return LatestPoint.EndsRun(points, limits, Side.Above, RunLength) || LatestPoint.EndsRun(points, limits, Side.Below, RunLength);
    }

    private static string Places(ReferenceCase read, string path) =>
        string.Join(' ', ReferenceCase.Numbers(read.Given(path)!.Value).Order());

    private static string Places(double[] points, Func<int, bool> isOne) =>
        string.Join(' ', Enumerable.Range(0, points.Length).Where(isOne).Select(i => i + 1));
}
