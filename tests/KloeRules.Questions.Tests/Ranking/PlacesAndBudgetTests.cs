using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

public sealed class PlacesAndBudgetTests
{
    [Fact]
    public void Questions_within_a_point_share_a_place_and_stand_by_severity_periods_and_name()
    {
        // One step of severity is five points, so only equal severities tie.
        var ranked = Ranker.Rank(Given.Run(
        [
            Asked("c", "Zebra", Severity.High), Asked("a", "Yak", Severity.High), Asked("b", "Ant", Severity.Medium), Asked("d", "Bee", Severity.Critical),
        ]));

        Assert.Equal(
            [(1, "Bee"), (2, "Yak"), (2, "Zebra"), (4, "Ant")],
            ranked.Questions.Select(question => (question.Rank, question.Lead.Measure.Name)));
    }

    [Fact]
    public void What_falls_below_the_line_is_listed_with_its_reason()
    {
        var ranked = Ranker.Rank(Given.Run(
            [Asked("a", "Ant", Severity.High), Asked("b", "Bee", Severity.Medium), Asked("c", "Cow", Severity.Low)],
            settings: new PackSettings("Test") { AskAtMost = 2 }));

        Assert.Equal([true, true, false], ranked.Questions.Select(question => question.IsAsked));
        var removal = Assert.Single(ranked.Removed);
        Assert.Equal(RemovalStep.Budget, removal.Step);
        Assert.Equal("Below the line: it ranks 3 and the pack asks at most 2. Its title alone is printed.", removal.Reason);
    }

    [Fact]
    public void One_enquiry_does_not_crowd_out_the_others()
    {
        var enquiry = new Enquiry("Are victims satisfied?");
        var ranked = Ranker.Rank(Given.Run(
            [
                Asked("a", "Ant", Severity.High, enquiry), Asked("b", "Bee", Severity.Medium, enquiry), Asked("c", "Cow", Severity.Low),
            ],
            settings: new PackSettings("Test") { AskAtMostPerEnquiry = 1 }));

        Assert.Equal([true, false, true], ranked.Questions.Select(question => question.IsAsked));
        Assert.Equal(
            "Below the line: under “Are victims satisfied?” the pack asks at most 1. Its title alone is printed.",
            Assert.Single(ranked.Removed).Reason);
    }

    [Fact]
    public void A_critical_question_is_never_hidden()
    {
        var ranked = Ranker.Rank(Given.Run(
            [Asked("a", "Ant", Severity.Critical), Asked("b", "Bee", Severity.Critical), Asked("c", "Cow", Severity.High)],
            settings: new PackSettings("Test") { AskAtMost = 1 }));

        Assert.Equal([true, true, false], ranked.Questions.Select(question => question.IsAsked));
    }

    private static Finding Asked(string rule, string measure, Severity severity, Enquiry? enquiry = null)
    {
        var written = Given.Rule(rule, Given.Above(10), severity) with { Enquiry = enquiry };
        return Given.Asked(written, Given.Leaf(written.Condition, Given.Measure(measure, Unit.Count, Direction.LowerIsBetter), value: 20, limit: 10));
    }
}
