using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

/// <summary>Single questions from end to end, every word and point checked.</summary>
public sealed class WorkedExampleTests
{
    private static readonly Enquiry Reaching = new("Are we reaching people in time?") { AskedOf = "Deputy Chief Constable" };

    [Fact]
    public void A_limit_held_on_published_windows()
    {
        var rule = Given.Rule("Priority response has lost its SLA", Given.For(3, Given.Misses(LimitKind.Sla))) with { Enquiry = Reaching };
        var judged = Given.Around(
            rule.Condition,
            Given.Leaf(Given.Misses(LimitKind.Sla), Given.PriorityResponse, value: 6173, limit: 3600),
            Given.Leaf(Given.Misses(LimitKind.Sla), Given.PriorityResponse, window: Window.Months3, value: 5914, limit: 3600,
                caveat: "judged on published windows; the months between are not published"));
        var question = Only(Given.Run(
            [Given.Asked(rule, judged, periods: 12, fromWindows: true)],
            Given.Figures(Given.Windows(Given.PriorityResponse, 6173, 5914, 443, 1761, 5160, 1180))));

        Assert.Equal("Priority response has lost its SLA", question.Title);
        Assert.Equal(
            "Average Response Time: Priority was 1 hour 39 minutes in the 3 months to January 2023, above its 1 hour SLA "
            + "in the last month and over the last 12 months. Deputy Chief Constable, what is keeping it there?",
            question.Text);
        Assert.Equal(
            "Plan priority 1; marked high; 39 minutes past the 1 hour line; true of the last 12 months taken together; "
            + "worse over 3 months than over 12, and worse again in the last month.",
            question.Reason);
        Assert.Equal(
            [
                "Last month: 1 hour 43 minutes (scorecard.tsv, row 23, column 1)",
                "Last 3 months: 1 hour 39 minutes (scorecard.tsv, row 23, column 2)",
                "Against the previous 3 months: up 7 minutes 23 seconds (scorecard.tsv, row 23, column 3)",
                "Against the same months a year before: up 29 minutes (scorecard.tsv, row 23, column 4)",
                "Last 12 months: 1 hour 26 minutes (scorecard.tsv, row 23, column 5)",
                "Against the previous 12 months: up 20 minutes (scorecard.tsv, row 23, column 6)",
                "SLA: 1 hour (rules.kloe, line 2)",
            ],
            question.Evidence.Select(line => $"{line.Label}: {line.Text} ({line.Source})"));
        Assert.Equal(
            [
                "Judged on published windows; the months between are not published.",
                "How long it has held is read off the published windows, not month by month.",
            ],
            question.Caveats);

        // 0.85 * (20 + 18.75 + 20 + 3 + 9 + 5) = 64.3875
        Assert.Equal(64, question.Score);
        Assert.Equal(Band.A, question.Band);
        Assert.Equal([17, 16, 17, 2, 8, 4, 0, 0], question.Parts.Select(part => part.Points));
        Assert.All(question.Parts, part => Assert.True(part.Known));
    }

    [Fact]
    public void A_limit_held_for_months()
    {
        var measure = Given.PriorityResponse;
        var rule = Given.Rule("held", Given.For(3, Given.Above(3600))) with { HasTitle = false };
        var judged = Given.Around(rule.Condition, Given.Leaf(Given.Above(3600), measure, value: 5940, limit: 3600));
        double?[] months = [3000, 3600, 3000, 3600, 3000, 3600, 3000, 3600, 3000, 3600, 3900, 4200, 5940];
        var question = Only(Given.Run([Given.Asked(rule, judged, periods: 3)], Given.Figures(Given.Months(measure, "", months))));

        Assert.Equal("Average Response Time: Priority above 1 hour", question.Title);
        Assert.Equal(
            "Average Response Time: Priority was 1 hour 39 minutes in January 2023, the third month in a row above 1 hour. "
            + "What is keeping it there, and when is it expected to recover?",
            question.Text);
        Assert.Equal(["Jan 2023", "Dec 2022", "Nov 2022", "Limit"], question.Evidence.Select(line => line.Label));
        Assert.Equal(
            "Plan priority 1, marked high, 39 minutes past the 1 hour line (4.1 times its usual wobble), 3 months running "
            + "and outside its usual limits.",
            question.Reason);

        // 20 + 10 + 20 + 15 + 9 + 5
        Assert.Equal(79, question.Score);
        Assert.Equal([20, 10, 20, 15, 9, 5, 0, 0], question.Parts.Select(part => part.Points));
    }

    [Fact]
    public void What_cannot_be_worked_out_counts_nothing_and_says_why()
    {
        var measure = Given.Measure("THRIVE: Complete and Visible", Unit.Percent, Direction.HigherIsBetter);
        var rule = Given.Rule("fell", Given.Moves(Movement.Worsening, Comparator.Previous3Months), Severity.Medium);
        var judged = Given.Leaf(rule.Condition, measure, window: Window.Months3, value: 0.934, reference: 0.946);
        var question = Only(Given.Run(
            [Given.Asked(rule, judged, periods: 3, fromWindows: true)],
            Given.Figures(Given.Windows(measure, 0.947, 0.934, -0.012, null, null))));

        var surprise = question.Parts.Single(part => part.Name == PartName.Surprise);
        Assert.False(surprise.Known);
        Assert.Equal(0, surprise.Points);
        Assert.Equal("the published windows lack a figure to compare", surprise.Words);
        Assert.Equal("only published windows are known", question.Parts.Single(part => part.Name == PartName.Confidence).Words);
        Assert.Equal(
            "THRIVE: Complete and Visible fell by 1.2 percentage points on the previous 3 months, to 93.4% in the 3 months to January 2023. "
            + "What accounts for the change, and how long is it expected to last?",
            question.Text);
    }

    [Fact]
    public void A_concern_that_does_not_improve()
    {
        var measure = Given.Measure("Missing Children", Unit.Count, Direction.LowerIsBetter) with { CauseOfConcern = "Vulnerability" };
        var rule = Given.Rule("flat", Given.Not(Given.Moves(Movement.Improving, Comparator.PreviousYear)));
        var leaf = Given.Leaf(Given.Moves(Movement.Improving, Comparator.PreviousYear), measure, value: 120, reference: 120, truth: Truth.False);
        var question = Only(Given.Run([Given.Asked(rule, Given.Around(rule.Condition, leaf))]));

        Assert.Equal(
            "Missing Children was 120 in January 2023, no better than the same months a year before, and bears on a cause of concern. "
            + "What will bring a lasting improvement, and by when?",
            question.Text);
        Assert.Equal("Evidence for the cause of concern “Vulnerability”, marked high and in its first month.", question.Reason);
    }

    [Fact]
    public void A_measure_without_figures()
    {
        var measure = Given.Measure("Victim Contact", Unit.Percent, Direction.HigherIsBetter);
        var rule = Given.Rule("none", Given.NoData(12)) with { HasTitle = false };
        var question = Only(Given.Run([Given.Asked(rule, Given.Leaf(rule.Condition, measure, "Swindon"), periods: 12)]));

        Assert.Equal("Victim Contact in Swindon without figures", question.Title);
        Assert.Equal(
            "Victim Contact in Swindon has no figures for the 12 months to January 2023. "
            + "What assurance is there without them, and when will they return?",
            question.Text);
    }

    [Fact]
    public void A_measure_whose_figures_stopped_says_when()
    {
        var measure = Given.Measure("Victim Contact", Unit.Percent, Direction.HigherIsBetter);
        var rule = Given.Rule("none", Given.NoData(12)) with { HasTitle = false };
        var stopped = Given.Leaf(rule.Condition, measure, "Swindon") with { Detail = "the last is that of November 2021" };

        Assert.Equal(
            "Victim Contact in Swindon has no figures for the 12 months to January 2023: the last is that of November 2021. "
            + "What assurance is there without them, and when will they return?",
            Only(Given.Run([Given.Asked(rule, stopped, periods: 12)])).Text);
    }

    [Fact]
    public void A_change_of_a_measure_with_no_good_side()
    {
        var measure = Given.Measure("Crime Volume", Unit.Count, Direction.Neither);
        var rule = Given.Rule("up", Given.Moves(Movement.Up, Comparator.PreviousYear));
        var question = Only(Given.Run([Given.Asked(rule, Given.Leaf(rule.Condition, measure, value: 1497, reference: 1200))]));

        Assert.Equal(
            "Crime Volume rose by 297 on the same months a year before, to 1,497 in January 2023. "
            + "How well is the change understood, and what follows from it?",
            question.Text);
    }

    private static Question Only(KloeRules.Engine.Evaluation.RunFindings run) => Assert.Single(Ranker.Rank(run).Questions);
}
