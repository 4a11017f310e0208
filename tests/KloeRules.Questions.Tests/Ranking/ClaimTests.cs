using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Questions.Claims;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

/// <summary>Sentences of reports, held against the figures.</summary>
public sealed class ClaimTests
{
    private static readonly Change Improving = Given.Moves(Movement.Improving, Comparator.Previous3Months);

    private static readonly Rule Claim = Given.Rule("Response times improved for the quarter", Given.Not(Improving), verb: RuleVerb.Claim) with
    {
        SaidIn = "The highlight report",
    };

    [Fact]
    public void A_contradicted_claim_asks_what_it_is_based_on()
    {
        var ranked = Ranker.Rank(Given.Run([Contradicted()]));

        var check = Assert.Single(ranked.Claims);
        Assert.Equal((ClaimVerdict.Contradicted, "Response times improved for the quarter"), (check.Verdict, check.Sentence));
        Assert.Equal(
            "Average Response Time: Priority rose by 5 minutes on the previous 3 months, to 1 hour 5 minutes in the 3 months to January 2023.", check.Text);
        var question = Assert.Single(ranked.Questions);
        Assert.Equal("Not what the figures say: “Response times improved for the quarter”", question.Title);
        Assert.Equal(
            "The highlight report says “Response times improved for the quarter”, but Average Response Time: Priority rose by 5 minutes on the previous "
            + "3 months. What is the statement based on, and what should the record say?",
            question.Text);
        Assert.Equal(["The figures behind the statement", "A corrected sentence for the record"], question.Expects);
    }

    [Fact]
    public void A_claim_that_holds_says_with_what_figures_and_asks_nothing()
    {
        var ranked = Ranker.Rank(Given.Run([Contradicted() with { Verdict = Verdict.Quiet, Explanation = Steps(Truth.True, 3300), Persistence = default }]));

        Assert.Empty(ranked.Questions);
        var check = Assert.Single(ranked.Claims);
        Assert.Equal(ClaimVerdict.Holds, check.Verdict);
        Assert.Equal(
            "Average Response Time: Priority fell by 5 minutes on the previous 3 months, to 55 minutes in the 3 months to January 2023.", check.Text);
    }

    [Fact]
    public void A_claim_that_can_not_be_told_says_why_and_is_listed_once()
    {
        var ranked = Ranker.Rank(Given.Run([Contradicted() with { Verdict = Verdict.CannotTell, Reason = UnknownReason.MissingMonth }]));

        Assert.Equal((ClaimVerdict.CannotTell, "A month that the rule needs is missing."), (ranked.Claims[0].Verdict, ranked.Claims[0].Text));
        Assert.Empty(ranked.CannotTell);
        Assert.Empty(ranked.Questions);
    }

    [Fact]
    public void A_contradicted_claim_is_neither_merged_nor_folded()
    {
        var slow = Given.Rule("Slow", Given.Above(3600));
        var family = new Family("response", [Given.PriorityResponse]) { Headline = Given.PriorityResponse };
        var ranked = Ranker.Rank(Given.Run(
            [Contradicted(), Given.Asked(slow, Given.Leaf(slow.Condition, Given.PriorityResponse, value: 3900, limit: 3600))], families: [family]));

        Assert.Equal(2, ranked.Questions.Count);
        Assert.All(ranked.Questions, question => Assert.Single(question.Findings));
    }

    [Fact]
    public void An_action_that_is_awaited_is_said_under_the_measures_questions()
    {
        var slow = Given.Rule("Slow", Given.Above(3600));
        var run = Given.Run([Given.Asked(slow, Given.Leaf(slow.Condition, Given.PriorityResponse, value: 3900, limit: 3600))]);
        var action = Action(new Month(2022, 10), new Month(2023, 4));

        var ranked = Ranker.Rank(run with { Pack = run.Pack with { Events = [action] } });

        Assert.Equal(
            ["“New rota” in October 2022 is expected to improve Average Response Time: Priority by April 2023."],
            Assert.Single(ranked.Questions).Caveats);
    }

    [Fact]
    public void An_action_without_effect_asks_what_it_changed()
    {
        var action = Action(new Month(2022, 9), new Month(2022, 12));
        var condition = new WithoutEffect(0, 0, action.First, action.Due, action.Span);
        var rule = Given.Rule("New rota", condition, Severity.Medium) with { Event = action };

        var question = Assert.Single(Ranker.Rank(Given.Run(
            [Given.Asked(rule, Given.Leaf(condition, Given.PriorityResponse, window: Window.Months3, value: 3900, reference: 3600))])).Questions);

        Assert.Equal("Average Response Time: Priority no better since “New rota”", question.Title);
        Assert.Equal(
            "“New rota” in September 2022 was to improve Average Response Time: Priority by December 2022; it was 1 hour 5 minutes in the 3 months to "
            + "January 2023, against 1 hour before it. What did the action change?",
            question.Text);
    }

    private static DeclaredEvent Action(Month first, Month due) => new(
        "New rota", first, first, [Given.PriorityResponse], EventEffect.ExpectImprovement, due, new SourceText("rules.kloe", "event"), new TextSpan(0, 5));

    private static Finding Contradicted() => Given.Asked(Claim, Steps(Truth.False, 3900));

    /// <summary>The opposite of the claim, and in it the claim.</summary>
    private static Step Steps(Truth claimed, double value) =>
        Given.Around(Claim.Condition, Given.Leaf(Improving, Given.PriorityResponse, window: Window.Months3, value: value, reference: 3600, truth: claimed)) with
        {
            Truth = claimed == Truth.True ? Truth.False : Truth.True,
        };
}
