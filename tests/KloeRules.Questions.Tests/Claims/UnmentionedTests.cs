using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Claims;

public sealed class UnmentionedTests
{
    private static readonly Measure Charging = Given.Measure("Time to Charge", Unit.Days, Direction.LowerIsBetter);
    private static readonly Measure Arrests = Given.Measure("Arrests", Unit.Count, Direction.Neither) with { Index = 1 };
    private static readonly Measure Satisfaction = Given.Measure("Satisfaction", Unit.Percent, Direction.HigherIsBetter) with { Index = 2 };

    [Fact]
    public void What_got_worse_in_two_comparisons_is_listed_with_its_figures_and_cells()
    {
        var one = Assert.Single(Of(Given.Windows(Charging, Days(30), Days(30), vsQuarter: Days(1), vsYear: Days(5), Days(28), vs12: Days(3))));

        Assert.Equal("Time to Charge is up 5 days on the same months a year before and up 3 days on the previous 12 months.", one.Text);
        Assert.Equal(
            [new Source("scorecard.tsv", 23, 4), new Source("scorecard.tsv", 23, 6)],
            one.Changes.Select(change => change.Source));
    }

    [Fact]
    public void One_comparison_of_several_is_not_enough() =>
        Assert.Empty(Of(Given.Windows(Charging, Days(30), Days(30), vsQuarter: Days(5), vsYear: 0, Days(28), vs12: 0)));

    [Fact]
    public void The_only_comparison_that_is_known_is_enough() =>
        Assert.Equal(
            "Satisfaction is down 5.0 percentage points on the previous 12 months.",
            Assert.Single(Of(Given.Windows(Satisfaction, null, null, null, null, 0.70, vs12: -0.05))).Text);

    [Fact]
    public void What_got_better_or_is_neither_good_nor_bad_is_not_listed() =>
        Assert.Empty(Of(
            Given.Windows(Satisfaction, 0.8, 0.8, 0.1, 0.1, 0.8, 0.1),
            Given.Windows(Arrests, 100, 300, 90, 90, 1200, 300)));

    [Fact]
    public void What_a_claim_is_about_was_mentioned_whatever_it_says() =>
        Assert.Empty(Of(Claim(Charging), Given.Windows(Charging, Days(30), Days(30), Days(5), Days(5), Days(28), Days(3))));

    [Fact]
    public void A_claim_about_one_area_leaves_the_others_unmentioned() =>
        Assert.Equal(
            "South",
            Assert.Single(Of(
                Claim(Charging, "North"),
                Given.Windows(Charging, Days(30), Days(30), Days(5), Days(5), Days(28), Days(3), "North"),
                Given.Windows(Charging, Days(30), Days(30), Days(5), Days(5), Days(28), Days(3), "South"))).Area);

    [Fact]
    public void Without_any_claim_nothing_is_said_to_be_unmentioned() =>
        Assert.Empty(Ranker.Rank(Run([], Given.Windows(Charging, Days(30), Days(30), Days(5), Days(5), Days(28), Days(3)))).Unmentioned);

    [Fact]
    public void The_most_comparisons_come_first_then_the_largest_change() =>
        Assert.Equal(
            ["Time to Charge in South", "Time to Charge in North", "Satisfaction"],
            Of(
                Given.Windows(Satisfaction, null, null, null, null, 0.30, vs12: -0.3),
                Given.Windows(Charging, Days(30), Days(30), Days(3), Days(3), Days(28), Days(3), "North"),
                Given.Windows(Charging, Days(30), Days(30), Days(9), Days(9), Days(28), Days(3), "South"))
                .Select(one => one.Text[..one.Text.IndexOf(" is ", StringComparison.Ordinal)]));

    private static double Days(double days) => days * 86_400;

    private static Rule Claim(Measure about, params string[] areas) =>
        Given.Rule("claim about " + about.Name, Given.Above(1), verb: RuleVerb.Claim) with { Subjects = [about], Areas = areas };

    private static IReadOnlyList<Unmentioned> Of(params Measures.Scorecards.PublishedWindows[] windows) => Of(Claim(Given.PriorityResponse), windows);

    private static IReadOnlyList<Unmentioned> Of(Rule claim, params Measures.Scorecards.PublishedWindows[] windows) =>
        Ranker.Rank(Run([claim], windows)).Unmentioned;

    private static RunFindings Run(Rule[] rules, params Measures.Scorecards.PublishedWindows[] windows)
    {
        var pack = new Pack(new PackSettings("Test") { SteadyWithin = 0.05 }, [Charging, Arrests, Satisfaction]) { Rules = rules };
        return new RunFindings(pack, Given.Figures(windows), Given.January, []);
    }
}
