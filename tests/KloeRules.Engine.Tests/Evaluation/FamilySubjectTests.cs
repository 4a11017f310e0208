using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>Which measure stands for a family that a rule is about as a whole.</summary>
public sealed class FamilySubjectTests
{
    private static readonly Month January = new(2023, 1);

    [Fact]
    public void The_headline_stands_for_its_family() =>
        Assert.Equal("Answer Time: 101", Judge("most of answer times above 10m", "  headline of answer times", 5, 20, 30).Measure.Name);

    [Fact]
    public void Without_a_headline_the_member_furthest_past_the_limit_does() =>
        Assert.Equal("Answer Time: Online", Judge("most of answer times above 10m", "", 5, 20, 30).Measure.Name);

    [Fact]
    public void In_a_streak_too() =>
        Assert.Equal("Answer Time: Online", Judge("most of answer times above 10m for 2 months", "", 5, 20, 30).Measure.Name);

    [Fact]
    public void Of_members_that_moved_the_one_that_moved_most_does() =>
        Assert.Equal("Answer Time: 999", Judge("2 or more of answer times worsening vs previous month", "", 5, 90, 30).Measure.Name);

    [Fact]
    public void A_streak_that_could_not_begin_leaves_the_first_member_standing()
    {
        var finding = Judge("most of answer times above 10m for 2 months", "  published as rolling 12 months", 5, 20, 30);
        Assert.Equal((Verdict.CannotTell, UnknownReason.OnlyRolling12, "Answer Time: 101"), (finding.Verdict, finding.Reason, finding.Measure.Name));
    }

    [Fact]
    public void A_rule_about_most_of_a_family_gives_one_verdict_an_area()
    {
        var finding = Judge("most of answer times above 10m", "", 5, 20, 5);
        Assert.Equal((Verdict.Quiet, ""), (finding.Verdict, finding.Area));
    }

    /// <summary>Three members at 15, 15 and 25 minutes in December, and as given in January.</summary>
    private static Finding Judge(string condition, string clause, params double[] minutes)
    {
        string[] names = ["101", "999", "Online"];
        var measures = names.SelectMany(name => new[] { $"measure Answer Time: {name}", "  unit duration, mean", "  lower is better", name == "101" ? clause : "" });
        var pack = Judged.Pack([.. measures, "family answer times is \"Answer Time*\"", $"flag {condition}"]);
        var december = new double[] { 15, 15, 25 };
        var series = pack.Measures.Select((measure, i) => Written.Months(measure, "", January - 1, december[i] * 60, minutes[i] * 60));
        return Judged.One(pack, Written.Frame([.. series]), January);
    }
}
