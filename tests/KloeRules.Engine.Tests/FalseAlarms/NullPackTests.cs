using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Statistics.Association;
using KloeRules.Statistics.Chance;
using KloeRules.Statistics.Change;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Key2019;
using KloeRules.Statistics.Peers;
using KloeRules.Statistics.Tests.FalseAlarms;
using KloeRules.Statistics.Trend;

namespace KloeRules.Engine.Tests.FalseAlarms;

/// <summary>
/// A pack that asks on series in which nothing changes: it must ask exactly where the statistics behind each rule fire, so that the rates of false alarms measured
/// on them are those of the rules.
/// </summary>
public sealed class NullPackTests
{
    private const int Areas = 600;
    private const int Group = 40;
    private const int Year = 12;

    private static readonly Month January = new(2023, 1);

    private static readonly string[] Names = [.. Enumerable.Range(0, Areas).Select(area => $"Area {area:000}")];

    private static readonly double[][] Calls = Series("calls");

    private static readonly double[][] Visits = Series("visits");

    public static TheoryData<string> Judgements => new(Rules.Keys);

    /// <summary>What is judged, and whether the statistics fire on the months of an area.</summary>
    private static Dictionary<string, Func<int, bool>> Rules { get; } = new()
    {
        ["Calls outside its limits"] = area => SeriesRules.Single["MDC rule 1"](Calls[area]),
        ["Calls has shifted"] = area => SeriesRules.Single["run of 8"](Calls[area]),
        ["Calls is drifting"] = area => SeriesRules.Single["MDC trend of 7"](Calls[area]),
        ["Calls close to its limits"] = area => SeriesRules.Single["MDC 2 of 3"](Calls[area]),
        ["Calls signals concern"] = area => IsSpecial(Calls[area], Side.Above),
        ["Calls signals improvement"] = area => IsSpecial(Calls[area], Side.Below),
        ["Calls exceptionally high"] = area => KeySymbols.A(Calls[area], Side.Above) == true,
        ["Calls exceptionally low"] = area => KeySymbols.A(Calls[area], Side.Below) == true,
        ["Calls above average + 1 sd for 3 months"] = area => KeySymbols.B(Calls[area], Side.Above) == true,
        ["Calls below average for 8 months"] = area => KeySymbols.C(Calls[area], Side.Below) == true,
        ["Calls trending up over 12 months"] = area => LiteralTrend.DiscreteTrend(Calls[area], Side.Above) == true,
        ["Calls trending down over 36 months"] = area => WindowTrend.Of(Calls[area]) is { Way: -1, Chance: <= 0.05 },
        ["Calls rolling 12 month trend rising"] = area => IsUp(Calls[area]),
        ["Calls significantly up vs previous 12 months"] = area => IsUp(Calls[area]),
        ["Calls moves with Visits"] = area => MovesWith.Of(Calls[area], Visits[area], 6) is { Chance: <= MovesWith.Significant, Coefficient: >= 0 },
        ["Calls diverges from Visits"] = area => Divergence.Of(Calls[area].AsSpan()[^24..], Visits[area].AsSpan()[^24..]) is { IsSignificant: true },
        ["Rate out of line among Some over 1 month"] = area => area < Group && PeerGap.Of(Calls[area][^1], Others(area)) is { Chance: <= PeerGap.Significant },
    };

    [Theory]
    [MemberData(nameof(Judgements))]
    public void A_rule_asks_where_nothing_changed_exactly_as_often_as_its_statistics_fire(string judgement)
    {
        var pack = Judged.Pack(
            "group Some is " + string.Join(", ", Names.Take(Group).Select(name => $"\"{name}\"")),
            "measure Calls",
            "  unit count",
            "  lower is better",
            "measure Visits",
            "  unit count",
            "measure Rate",
            "  unit rate per 1,000",
            "flag " + judgement);
        double[][][] figures = [Calls, Visits, Calls];
        var frame = Written.Frame(
            [.. from measure in Enumerable.Range(0, figures.Length) from area in Enumerable.Range(0, Areas) select Months(pack.Measures[measure], Names[area], figures[measure][area])]);

        var asked = Judged.All(pack, frame, January).Where(finding => finding.Verdict == Verdict.Asked).Select(finding => finding.Area);

        Assert.Equal(Names.Where((_, area) => Rules[judgement](area)), asked.Order(StringComparer.Ordinal));
    }

    private static MonthlySeries Months(Language.Binding.Measure measure, string area, double[] months) =>
        Written.Months(measure, area, January - (SeriesRules.Months - 1), [.. months.Select(figure => (double?)figure)]);

    /// <summary>Half of them even, half of them leaning on the month before, so that every rule finds something.</summary>
    private static double[][] Series(string seed)
    {
        var numbers = new SeededNumbers(seed);
        return [.. Enumerable.Range(0, Areas).Select(area => Rounded(Noise.All[area % 2 == 0 ? "normal" : "AR 0.6"](numbers, SeriesRules.Months)))];
    }

    /// <summary>Whole numbers of events.</summary>
    private static double[] Rounded(double[] months) => Array.ConvertAll(months, Math.Round);

    private static bool IsSpecial(double[] months, Side side) => ProcessLimits.Of(months.AsSpan()[^24..]) is { } limits
        && (LatestPoint.IsOutside(months, limits, side) || LatestPoint.EndsRun(months, limits, side)
            || LatestPoint.EndsSteps(months, side) || LatestPoint.IsTwoOfThree(months, limits, side));

    private static bool IsUp(double[] months)
    {
        var days = new double[2 * Year];
        CalendarDays.Write(2021, 2, days);
        return YearOnYear.OfCounts(months.AsSpan()[^(2 * Year)..], days) is { Effect: > 1, Chance: <= 0.05 };
    }

    private static double[] Others(int area) => [.. Enumerable.Range(0, Group).Where(other => other != area).Select(other => Calls[other][^1])];
}
