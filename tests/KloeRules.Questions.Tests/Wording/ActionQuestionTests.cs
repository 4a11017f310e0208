using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Series;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Wording;

public sealed class ActionQuestionTests
{
    private static readonly ActionFacts Facts = new()
    {
        Status = ActionStatus.InProgress,
        Rag = Rag.Amber,
        Phase = ActionPhase.Build,
        Progress = 0.4,
        Due = new Month(2022, 10),
        ReviewDue = new Month(2022, 12),
        Owner = "Head of contact",
        Earlier = "2019 AFI 2",
    };

    private static readonly TrackedAction Action = new(
        "actions.csv",
        ActionKind.Recommendation,
        "R1",
        "Recruit call handlers",
        [
            new ActionUpdate(Given.January - 1, true, Facts with { Rag = Rag.Green, Due = new Month(2022, 8) }, ActionField.All, new Source("actions.csv", 2, 0)),
            new ActionUpdate(Given.January, true, Facts, ActionField.All, new Source("actions.csv", 3, 0)),
        ])
    { LinkedTo = [Given.PriorityResponse] };

    [Theory]
    [InlineData(ActionTest.Overdue, 0, 0, "was due in October 2022 and is in progress at 40%, 3 months overdue. What stands in the way, and when will it be delivered?")]
    [InlineData(ActionTest.CloseToDue, 2, 0, "is due in October 2022 and is in progress at 40%. How sure is its delivery, and what is being done to secure it?")]
    [InlineData(ActionTest.Progress, 0.5, 0, "is in progress at 40% and due in October 2022. How sure is its delivery, and what is being done to secure it?")]
    [InlineData(ActionTest.NoProgressOverUpdates, 1, 0, "is in progress at 40%, no further than the update before. What would move it on, and by when?")]
    [InlineData(ActionTest.NoProgressOverMonths, 6, 0, "is in progress at 40%, no further than 6 months before. What would move it on, and by when?")]
    [InlineData(ActionTest.BehindPlan, 0.2, 0, "is in progress at 40%, behind what its time until October 2022 asks for. How sure is its delivery, and what is being done to secure it?")]
    [InlineData(ActionTest.Rag, 0, 2, "is rated amber. How sure is its delivery, and what is being done to secure it?")]
    [InlineData(ActionTest.RagWorse, 0, 0, "is rated amber, green at the update before. How sure is its delivery, and what is being done to secure it?")]
    [InlineData(ActionTest.Phase, 0, 1, "is in its build phase. What does it change for the public, and what happens next?")]
    [InlineData(ActionTest.NotUpdated, 3, 0, "was last updated in January 2023. What would move it on, and by when?")]
    [InlineData(ActionTest.ReviewOverdue, 0, 0, "was to be reviewed in December 2022. What will its review have to show, and when will it take place?")]
    [InlineData(ActionTest.Without, 0, (int)ActionField.LinkedMeasures, "has no linked measure. What keeps that open, and who will settle it by when?")]
    [InlineData(ActionTest.Repeated, 0, 0, "repeats what an earlier inspection found (2019 AFI 2). What will make the improvement last this time, and how will that be known?")]
    [InlineData(ActionTest.DueLater, 0, 0, "is now due in October 2022, put back from August 2022. How sure is its delivery, and what is being done to secure it?")]
    [InlineData(ActionTest.Reopened, 0, 0, "is in progress at 40% again, after it was delivered. What will make the improvement last this time, and how will that be known?")]
    [InlineData(ActionTest.New, 0, 0, "is new in the tracker, in progress at 40%. What does it change for the public, and what happens next?")]
    [InlineData(ActionTest.EvidenceAhead, 0, 0, "is in progress at 40%, on evidence that names May 2023. What shows today how it stands, and what is still to come?")]
    public void Each_judgement_says_what_the_tracker_tells_and_asks_one_open_question(ActionTest test, double amount, int state, string text) =>
        Assert.Equal("The recommendation “Recruit call handlers” " + text, Asked(Checked(test, amount, state)).Text);

    [Fact]
    public void Delivered_without_effect_names_the_measures_and_their_figures()
    {
        var improving = Given.Moves(Movement.Improving, Comparator.PreviousYear);
        var judged = Given.Around(Given.Not(improving), Given.Leaf(improving, Given.PriorityResponse, value: 5940, reference: 5400, truth: Truth.False));
        var linked = Given.Around(new OfLinked(Quantifier.AllOf, 0, 0, judged.Node, default), judged);
        var delivered = Checked(ActionTest.Status, 0, 8);

        var question = Asked(Given.Around(new AllOf([delivered.Node, linked.Node], default), delivered, linked));

        Assert.Equal(
            "The recommendation “Recruit call handlers” is in progress at 40%, while Average Response Time: Priority shows no improvement. "
            + "What has it changed for the public, and what comes next?",
            question.Text);
        Assert.Equal(
            ["As at", "Status", "RAG", "Progress", "Phase", "Due", "Review due", "Owner", "Earlier reference", "January 2023", "Against the same months a year before"],
            question.Evidence.Select(line => line.Label));
        Assert.Equal(["actions.csv, row 3", "data.csv, row 2, column 3"], question.Evidence.Select(line => line.Source).Distinct());
        Assert.Equal("not borne out by its linked measure", question.Parts.Single(part => part.Name == PartName.Gap).Words);
    }

    [Fact]
    public void The_gap_of_an_overdue_action_is_full_at_half_a_year() =>
        Assert.Equal((0.5, "3 months past its date"), Gap(Asked(Checked(ActionTest.Overdue, 0, 0))));

    [Fact]
    public void An_inspections_finding_goes_before_the_plan_and_a_worse_rating_counts()
    {
        var parts = Asked(Checked(ActionTest.Overdue, 0, 0)).Parts.ToDictionary(part => part.Name, part => part.Words);

        Assert.Equal("an inspection's recommendation", parts[PartName.Priority]);
        Assert.Equal("rated worse than an update ago", parts[PartName.Direction]);
        Assert.Equal("as the tracker tells it", parts[PartName.Confidence]);
    }

    [Fact]
    public void A_rules_own_wording_may_hold_what_the_tracker_tells()
    {
        var step = Checked(ActionTest.Overdue, 0, 0);
        var rule = RuleOf(step) with { Ask = "What holds {item} ({reference}) up: due {due}, {status}, {progress}, {rag}, with {owner}?" };

        Assert.Equal(
            "What holds Recruit call handlers (R1) up: due October 2022, in progress, 40%, amber, with Head of contact?",
            Asked(step, rule).Text);
    }

    [Fact]
    public void A_rule_that_finds_no_tracker_says_so()
    {
        var step = Checked(ActionTest.Overdue, 0, 0);

        var complaint = Assert.Single(Ranker.Rank(Given.Run([Given.Asked(RuleOf(step), step)])).Upkeep);

        Assert.Equal(
            ("KLOE8020", "\"late\" is about recommendations, and the data holds none."),
            (complaint.Rule.Id, complaint.Message));
    }

    private static Step Checked(ActionTest test, double amount, int state) =>
        Given.Leaf(new ActionCheck(test, Comparison.Below, amount, state, default), Action.Subject) with
        {
            Update = Action.At(Given.January),
            Detail = test == ActionTest.EvidenceAhead ? "on evidence that names May 2023" : null,
        };

    private static Rule RuleOf(Step step) =>
        Given.Rule("late", step.Node) with { Actions = new ActionScope(ActionKind.Recommendation, null, null, null, null) };

    private static Question Asked(Step step, Rule? rule = null) =>
        Assert.Single(Ranker.Rank(Given.Run([Given.Asked(rule ?? RuleOf(step), step, measure: Action.Subject)], new Frame([], [], [], actions: new ActionTracker([Action])))).Questions);

    private static (double Value, string Words) Gap(Question question)
    {
        var part = question.Parts.Single(part => part.Name == PartName.Gap);
        return (part.Value, part.Words);
    }
}
