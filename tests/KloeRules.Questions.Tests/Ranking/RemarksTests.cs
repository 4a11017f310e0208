using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Tests.Ranking;

public sealed class RemarksTests
{
    private static readonly Measure Drug = Given.Measure("Arrest Volume: Drug Driving", Unit.Count, Direction.HigherIsBetter);
    private static readonly Measure Drink = Given.Measure("Arrest Volume: Drink Driving", Unit.Count, Direction.HigherIsBetter);
    private static readonly Family Arrests = new("arrest", [Drug, Drink]);

    [Fact]
    public void Commendations_of_one_family_are_one_sentence()
    {
        var ranked = Ranker.Rank(Given.Run([Improved(Drink, 50, 45), Improved(Drug, 83, 53)], families: [Arrests]));

        Assert.Empty(ranked.Questions);
        Assert.Equal(
            "Arrest Volume: Drink Driving rose by 5 on the same months a year before, to 50 in the 3 months to January 2023, "
            + "and Arrest Volume: Drug Driving did well too.",
            Assert.Single(ranked.Commendations).Text);
    }

    [Fact]
    public void A_watch_rule_warns_and_asks_nothing()
    {
        var rule = Given.Rule("Answer time is rising", Given.Moves(Movement.Up, Comparator.PreviousMonth), verb: RuleVerb.Watch);
        var ranked = Ranker.Rank(Given.Run([Given.Asked(rule, Given.Leaf(rule.Condition, Given.PriorityResponse, value: 3900, reference: 3600))]));

        Assert.Empty(ranked.Questions);
        var warning = Assert.Single(ranked.Warnings);
        Assert.Equal("Answer time is rising", warning.Title);
        Assert.Equal("Average Response Time: Priority rose by 5 minutes on the previous month, to 1 hour 5 minutes in January 2023.", warning.Text);
    }

    [Fact]
    public void A_rule_that_is_building_says_how_far()
    {
        var rule = Given.Rule("Lost its SLA", Given.For(3, Given.Above(3600)));
        var judged = Given.Around(rule.Condition, Given.Leaf(Given.Above(3600), Given.PriorityResponse, value: 4200, limit: 3600));
        var finding = Given.Asked(rule, judged) with { Verdict = Verdict.Building, Run = 2, Needed = 3 };

        Assert.Equal(
            "Average Response Time: Priority: held in the latest 2 of the 3 months needed, at 1 hour 10 minutes in January 2023.",
            Assert.Single(Ranker.Rank(Given.Run([finding])).Building).Text);
    }

    [Fact]
    public void Each_rule_that_a_gap_leaves_open_is_listed_with_the_reason()
    {
        Finding Open(string rule) => Given.Asked(Given.Rule(rule, Given.Above(1)), Given.Leaf(Given.Above(1), Drug, "Swindon")) with
        {
            Verdict = Verdict.CannotTell,
            Reason = UnknownReason.MissingMonth,
        };

        var remarks = Ranker.Rank(Given.Run([Open("b"), Open("a"), Open("c")])).CannotTell;

        Assert.Equal(["a", "b", "c"], remarks.Select(remark => remark.Title).Order(StringComparer.Ordinal));
        Assert.All(remarks, remark => Assert.Equal("A month that the rule needs is missing.", remark.Text));
    }

    [Fact]
    public void A_broken_rule_is_listed_with_its_reason()
    {
        var finding = Given.Asked(Given.Rule("r", Given.Above(1)), Given.Leaf(Given.Above(1), Drug)) with
        {
            Verdict = Verdict.Broken,
            Explanation = null,
            Broken = "the figure is not a number",
        };

        var removal = Assert.Single(Ranker.Rank(Given.Run([finding])).Removed);

        Assert.Equal(RemovalStep.Broken, removal.Step);
        Assert.Equal("The rule failed while it was judged, so it asks nothing this time: the figure is not a number.", removal.Reason);
    }

    [Fact]
    public void Every_reason_for_not_knowing_is_a_sentence_of_its_own()
    {
        var sentences = Enum.GetValues<UnknownReason>().Select(UnknownWords.Of).ToArray();

        Assert.Equal(sentences.Length, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    private static Finding Improved(Measure measure, double value, double reference)
    {
        var rule = Given.Rule("More arrests", Given.Moves(Movement.Up, Comparator.PreviousYear), verb: RuleVerb.Commend);
        return Given.Asked(rule, Given.Leaf(rule.Condition, measure, window: Window.Months3, value: value, reference: reference));
    }
}
