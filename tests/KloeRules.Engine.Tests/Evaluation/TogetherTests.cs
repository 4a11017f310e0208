using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>Areas that are judged together, lists of conditions, stretches of the calendar and worked out measures, as an author writes them.</summary>
public sealed class TogetherTests
{
    private static readonly Month January = new(2023, 1);

    [Theory]
    [InlineData("in most LPAs", 9, 9, 1, Verdict.Asked)]
    [InlineData("in most LPAs", 9, 1, 1, Verdict.Quiet)]
    [InlineData("in most LPAs", 9, null, 1, Verdict.CannotTell)]
    [InlineData("in all LPAs", 9, 9, 9, Verdict.Asked)]
    [InlineData("in all LPAs", 9, null, 1, Verdict.Quiet)]
    [InlineData("in 2 or more LPAs", 9, 9, null, Verdict.Asked)]
    [InlineData("in none of the LPAs", 1, 1, 1, Verdict.Asked)]
    [InlineData("in none of the LPAs", 1, null, 9, Verdict.Quiet)]
    [InlineData("in all LPAs except East", 9, 9, 1, Verdict.Asked)]
    public void A_group_gets_one_verdict(string scope, int? north, int? south, int? east, Verdict expected)
    {
        var pack = Pack("group LPAs is North, South, East", "flag Calls > 5 " + scope);
        var frame = Frame(pack, (0, "North", [north]), (0, "South", [south]), (0, "East", [east]), (0, "", [0]));
        var finding = Judged.One(pack, frame, January);

        Assert.Equal((expected, ""), (finding.Verdict, finding.Area));
    }

    [Fact]
    public void Each_area_counts_its_own_months()
    {
        var pack = Pack("group LPAs is North, South, East", "flag Calls > 5 for 2 months in most LPAs");

        Assert.Equal(Verdict.Asked, Judged.One(pack, Frame(pack, (0, "North", [9, 9]), (0, "South", [9, 9]), (0, "East", [1, 1])), January).Verdict);
        Assert.Equal(Verdict.Quiet, Judged.One(pack, Frame(pack, (0, "North", [9, 1]), (0, "South", [1, 9]), (0, "East", [9, 9])), January).Verdict);
    }

    [Fact]
    public void The_point_of_a_group_names_the_area()
    {
        var pack = Pack("group LPAs is North, South, East", "flag Calls > 5 in 2 or more LPAs");
        var point = RulePoint.Of(Judged.One(pack, Frame(pack, (0, "North", [1]), (0, "South", [8]), (0, "East", [9])), January))!;

        Assert.Equal(("South", 8.0), (point.Step.Area, point.Step.Value));
        Assert.IsType<AcrossAreas>(point.Areas!.Node);
    }

    [Fact]
    public void An_area_that_is_left_out_is_not_judged()
    {
        var pack = Pack("flag Calls > 5 except SOUTH");
        var findings = Judged.All(pack, Frame(pack, (0, "North", [9]), (0, "South", [9]), (0, "", [9])), January);

        Assert.Equal(["", "North"], findings.Select(finding => finding.Area));
    }

    [Theory]
    [InlineData(9, 9, 1, Verdict.Asked)]
    [InlineData(9, 1, 1, Verdict.Quiet)]
    [InlineData(9, null, 1, Verdict.CannotTell)]
    [InlineData(9, null, 9, Verdict.Asked)]
    public void At_least_two_of_three_conditions(int? calls, int? waits, int? staff, Verdict expected)
    {
        var pack = Pack("flag \"Busy\"", "  when at least 2 of:", "    - Calls > 5", "    - Waits > 5", "    - Staff > 5");

        Assert.Equal(expected, Judged.One(pack, Frame(pack, (0, "", [calls]), (1, "", [waits]), (2, "", [staff])), January).Verdict);
    }

    [Theory]
    [InlineData("in 2022/23", 9, 9, Verdict.Asked)]
    [InlineData("this financial year", 9, 1, Verdict.Quiet)]
    [InlineData("at any time this financial year", 9, 1, Verdict.Asked)]
    [InlineData("in Q2 2022/23", 9, 1, Verdict.Asked)]
    [InlineData("in Q4 2022/23", 9, 1, Verdict.Quiet)]
    [InlineData("in 2023/24", 9, 9, Verdict.CannotTell)]
    [InlineData("in 2021/22", 9, 9, Verdict.Quiet)]
    [InlineData("in 2020/21", 9, 9, Verdict.CannotTell)]
    public void A_stretch_of_the_calendar_is_judged_up_to_the_month(string window, double before, double january, Verdict expected)
    {
        var pack = Pack("flag Calls > 5 " + window);
        var frame = Frame(pack, (0, "", [1, before, before, before, before, before, before, before, before, before, january]));

        Assert.Equal(expected, Judged.One(pack, frame, January).Verdict);
    }

    [Fact]
    public void A_late_measure_is_judged_on_its_own_months_of_the_year()
    {
        var pack = Judged.Pack("measure Late", "  published 1 month late", "flag Late > 5 since Apr 2022");
        var frame = Written.Frame(Written.Months(pack.Measures[0], "", new Month(2022, 3), 1, 9, 9, 9, 9, 9, 9, 9, 9, 9));

        Assert.Equal(Verdict.Asked, Judged.One(pack, frame, January).Verdict);
    }

    [Theory]
    [InlineData("rolling 3 months of Calls > 11", Verdict.Asked)]
    [InlineData("rolling 3 months of Calls > 12", Verdict.Quiet)]
    [InlineData("3 month average of Calls at least 4", Verdict.Asked)]
    [InlineData("gap between Waits and Calls > 3", Verdict.Asked)]
    [InlineData("total of Calls, Waits > 15", Verdict.Quiet)]
    [InlineData("ratio of Waits to Calls at least 2", Verdict.Asked)]
    [InlineData("share of Calls in Waits > 49%", Verdict.Asked)]
    [InlineData("rolling 3 months of Calls up > 30% vs previous 3 months", Verdict.Asked)]
    [InlineData("rolling 3 months of Calls > 5 for 2 months", Verdict.CannotTell)]
    [InlineData("rolling 12 months of Calls > 5", Verdict.CannotTell)]
    [InlineData("gap between Waits and Calls up > 2 vs previous 3 months", Verdict.Asked)]
    public void A_worked_out_measure_is_judged_like_any_other(string condition, Verdict expected)
    {
        var pack = Pack("flag " + condition);
        var frame = Frame(pack, (0, "", [2, 3, 4, 3, 4, 5]), (1, "", [4, 6, 8, 6, 8, 10]));

        Assert.Equal(expected, Judged.One(pack, frame, January).Verdict);
    }

    [Fact]
    public void Why_a_worked_out_figure_is_missing_is_said()
    {
        var pack = Pack("flag \"One\" when ratio of Calls to Waits > 1", "flag \"Two\" when rolling 3 months of Calls > 1 for 3 months");
        var findings = Judged.All(pack, Frame(pack, (0, "", [2, 3, 4]), (1, "", [4, 6, 0])), January);

        Assert.Equal([UnknownReason.ZeroDivisor, UnknownReason.OverlappingMonths], findings.Select(finding => finding.Reason));
    }

    private static Pack Pack(params string[] rules) => Judged.Pack(["measure Calls", "measure Waits", "measure Staff", .. rules]);

    /// <summary>Months up to January; null is a missing one.</summary>
    private static Frame Frame(Pack pack, params (int Measure, string Area, double?[] Values)[] all) => Written.Frame(
        [.. all.Where(one => one.Values.Any(value => value is not null)).Select(one =>
            Written.Months(pack.Measures[one.Measure], one.Area, January - (one.Values.Length - 1), one.Values))]);
}
