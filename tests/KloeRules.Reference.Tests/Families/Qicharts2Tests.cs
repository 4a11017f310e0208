using System.Text.Json;
using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Reference.Tests.Families;

public sealed class Qicharts2Tests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("qicharts2");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Lines_and_runs_are_what_the_R_package_gives(string name)
    {
        var read = ReferenceCases.All[name];
        var chart = read.Input.GetProperty("chart").GetString()!;
        var counted = read.Figures("y");
        var outOf = read.Input.GetProperty("n").ValueKind == JsonValueKind.Null ? [.. counted.Select(_ => 1.0)] : read.Figures("n");
        var points = counted.Select((figure, i) => figure / outOf[i]).ToArray();
        var centre = Centre(read, chart, counted, outOf);
        var lines = Lines(read, chart, counted, outOf);
        var runs = Runs(read, points, centre);
        var multiply = read.Number("multiply");

        new Against(read)
            .Near("points|y", [.. points.Select(point => point * multiply)])
            .Near("points|cl", [.. centre.Select(line => line * multiply)])
            .Near("points|lcl", [.. lines.Select(line => line.Lower * multiply)])
            .Near("points|lcl_95", [.. lines.Select(line => line.NearLower * multiply)])
            .Near("points|ucl_95", [.. lines.Select(line => line.NearUpper * multiply)])
            .Near("points|ucl", [.. lines.Select(line => line.Upper * multiply)])
            .Near("points|sigma_signal", [.. points.Select((point, i) => point > lines[i].Upper || point < lines[i].Lower ? 1.0 : 0)])
            .Near("points|runs_signal", [.. runs.Select(one => one is { IsSignal: true } ? 1.0 : 0)])
            .Near("points|n_useful", [.. runs.Select(one => one?.Useful ?? 0.0)])
            .Near("points|longest_run", [.. runs.Select(one => one?.Longest ?? double.NaN)])
            .Near("points|longest_run_max", [.. runs.Select(one => one?.LongestAllowed ?? double.NaN)])
            .Near("points|n_crossings", [.. runs.Select(one => one?.Crossings ?? double.NaN)])
            .Near("points|n_crossings_min", [.. runs.Select(one => one?.FewestAllowed ?? double.NaN)])
            .Holds();
    }

    private static double[] Centre(ReferenceCase read, string chart, double[] counted, double[] outOf) => chart switch
    {
        "run" or "g" => [.. counted.Select(_ => Quantiles.Median(counted.AsSpan()[..(Setting(read, "freeze") ?? counted.Length)]))],
        _ => [.. Lines(read, chart, counted, outOf).Select(line => line.Centre)],
    };

    private static Line[] Lines(ReferenceCase read, string chart, double[] counted, double[] outOf)
    {
        var screened = read.Input.GetProperty("screened_moving_ranges").GetBoolean();
        return chart switch
        {
            "i" => [.. ControlChart.Mark(counted, Parts(read), new ChartRules { Width = ProcessLimits.ThreeSigma, Screened = screened, Freeze = Setting(read, "freeze"), FromAnyBaseline = true })
                .Select(one => new Line(one.Limits!.Value.Mean, one.Limits.Value.Lower, one.Limits.Value.NearLower, one.Limits.Value.NearUpper, one.Limits.Value.Upper))],
            "c" => [.. counted.Select(_ => Line.Of(RateLimits.OfCounts(counted).At(1)))],
            "u" or "up" => [.. outOf.Select(one => Line.Of(RateLimits.Of(counted, outOf, chart == "up", screened).At(one)))],
            "p" or "pp" => [.. outOf.Select(one => Line.Of(ShareLimits.Of(counted, outOf, chart == "pp", screened).At(one)))],
            "g" => [.. counted.Select(_ => Line.Of(GapLimits.Of(counted)))],
            _ => [.. counted.Select(_ => new Line(double.NaN, double.NaN, double.NaN, double.NaN, double.NaN))],
        };
    }

    private static RunsTest?[] Runs(ReferenceCase read, double[] points, double[] centre)
    {
        int[] bounds = [0, .. Parts(read), points.Length];
        return [.. bounds.Zip(bounds.Skip(1), (first, end) => Enumerable.Repeat(RunsTest.Of(points.AsSpan()[first..end], centre[first]), end - first)).SelectMany(part => part)];
    }

    private static int[] Parts(ReferenceCase read) => Setting(read, "part") is { } place ? [place] : [];

    private static int? Setting(ReferenceCase read, string name) =>
        read.Input.GetProperty(name).ValueKind == JsonValueKind.Null ? null : (int)read.Number(name);

    private sealed record Line(double Centre, double Lower, double NearLower, double NearUpper, double Upper)
    {
        public static Line Of(MonthLimits limits) => new(limits.Centre, limits.Lower, limits.NearLower, limits.NearUpper, limits.Upper);
    }
}
