using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>Where a rule is judged.</summary>
public sealed class AreaTests
{
    private static readonly Month January = new(2023, 1);

    private static readonly string[] Catalogue =
    [
        "group LPAs is Swindon, County",
        "measure Calls",
        "  unit count",
        "measure Visits",
        "  unit count",
        "family contacts is \"Calls\", \"Visits\"",
    ];

    [Fact]
    public void A_rule_without_a_scope_is_judged_in_every_area_that_its_measure_has() =>
        Assert.Equal(["", "Swindon"], Areas("flag Calls above 5"));

    [Fact]
    public void Areas_of_measures_beside_the_subject_are_not_added() =>
        Assert.Equal(["", "Swindon"], Areas("flag Calls above 5 and Visits above 5"));

    [Fact]
    public void A_rule_about_a_family_is_judged_in_every_area_of_its_members() =>
        Assert.Equal(["", "County", "Swindon"], Areas("flag 2 or more of contacts above 5"));

    [Fact]
    public void A_scope_holds_whether_there_is_data_or_not() => Assert.Equal(
        [("Swindon", Verdict.Asked, UnknownReason.None), ("County", Verdict.CannotTell, UnknownReason.NoData)],
        Judge("flag Calls above 5 in each LPAs").Select(one => (one.Area, one.Verdict, one.Reason)));

    [Fact]
    public void A_part_may_look_at_another_area()
    {
        var finding = Assert.Single(Judge("flag Calls above 5 in Swindon and Visits above 5 in County"));
        Assert.Equal(("Swindon", Verdict.Asked), (finding.Area, finding.Verdict));
        Assert.Equal(["Swindon", "County"], finding.Explanation!.Children.Select(step => step.Area));
    }

    [Fact]
    public void A_measure_without_any_data_is_judged_for_the_whole() =>
        Assert.Equal([""], Judged.All(Judged.Pack([.. Catalogue, "flag Calls above 5"]), Frame.Empty, January).Select(one => one.Area));

    [Fact]
    public void Two_spellings_are_one_area()
    {
        var pack = Judged.Pack([.. Catalogue, "flag 2 or more of contacts above 5"]);
        var frame = Written.Frame(
            Written.Months(pack.Measures[0], "Swindon", January, 9),
            Written.Months(pack.Measures[1], "SWINDON", January, 9));
        Assert.Equal(Verdict.Asked, Judged.One(pack, frame, January).Verdict);
    }

    private static IEnumerable<string> Areas(string rule) => Judge(rule).Select(one => one.Area);

    private static IReadOnlyList<Finding> Judge(string rule)
    {
        var pack = Judged.Pack([.. Catalogue, rule]);
        var (calls, visits) = (pack.Measures[0], pack.Measures[1]);
        return Judged.All(
            pack,
            Written.Frame(
                Written.Months(calls, "Swindon", January, 9),
                Written.Months(calls, "", January, 9),
                Written.Months(visits, "County", January, 9)),
            January);
    }
}
