using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

public sealed class FoldingTests
{
    private static readonly Measure Overall = Satisfaction("Overall Victim Satisfaction");
    private static readonly Measure Vehicle = Satisfaction("Overall Victim Satisfaction: Vehicle Crimes");
    private static readonly Measure Hate = Satisfaction("Overall Victim Satisfaction: Hate Crimes");
    private static readonly Measure Burglary = Satisfaction("Overall Victim Satisfaction: Burglary Crimes");
    private static readonly Measure Contact = Satisfaction("Victim Satisfaction: Ease of Contact");

    private static readonly Family Family = new("victim satisfaction", [Overall, Vehicle, Hate, Burglary, Contact]) { Headline = Overall };

    private static readonly Rule Falling = Given.Rule("Satisfaction is falling", Given.Moves(Movement.Worsening, Comparator.Previous12Months), Severity.Medium);

    [Fact]
    public void Several_rules_on_one_measure_and_area_become_one_question_asked_by_the_strongest()
    {
        var high = Given.Rule("Above the line", Given.Above(3600), Severity.High);
        var low = Given.Rule("Well above the line", Given.Above(1800), Severity.Low);
        var run = Given.Run(new[] { low, high }.Select(rule =>
            Given.Asked(rule, Given.Leaf(rule.Condition, Given.PriorityResponse, value: 5940, limit: 3600))));

        var ranked = Ranker.Rank(run);

        var question = Assert.Single(ranked.Questions);
        Assert.Equal("Above the line", question.Title);
        Assert.Equal(["Above the line", "Well above the line"], question.Findings.Select(finding => finding.Rule.Title));
        Assert.Null(question.Folded);
        var removal = Assert.Single(ranked.Removed);
        Assert.Equal(RemovalStep.Merged, removal.Step);
        Assert.Equal(
            "“Above the line” asks about Average Response Time: Priority more strongly; this rule is a further trigger of that question.",
            removal.Reason);
    }

    [Fact]
    public void Areas_of_one_measure_are_one_question_and_the_whole_asks()
    {
        var rule = Given.Rule("Above the line", Given.Above(3600));
        Finding In(string area, double value) => AboveTheLine(rule, area, value);
        PublishedFigures(out var figures, "", "North", "South", "Swindon");

        var ranked = Ranker.Rank(Given.Run([In("Swindon", 7200), In("North", 3700), In("", 4000)], figures));

        var question = Assert.Single(ranked.Questions);
        Assert.Equal("", question.Lead.Area);
        Assert.Equal("2 of 3 areas, worst Swindon", question.Folded);
        Assert.Equal("What is different about Swindon, and what can areas learn from each other?", question.Probes[^1]);
        Assert.Equal("1 hour past the 1 hour line in Swindon", question.Parts.Single(part => part.Name == PartName.Gap).Words);
        Assert.Equal(
            [("Above the line: Swindon", "Part of the question “Above the line”."), ("Above the line: North", "Part of the question “Above the line”.")],
            ranked.Removed.Select(removal => (removal.Title, removal.Reason)));
        Assert.All(ranked.Removed, removal => Assert.Equal(RemovalStep.Folded, removal.Step));
    }

    [Fact]
    public void An_area_without_figures_lends_no_length_to_what_the_figures_of_others_show()
    {
        var silent = Given.Rule("No data", Given.NoData(12), Severity.Low);
        PublishedFigures(out var figures, "North");

        var question = Assert.Single(Ranker.Rank(Given.Run(
            [
                AboveTheLine(Given.Rule("Above the line", Given.Above(3600)), "North", 7200),
                Given.Asked(silent, Given.Leaf(silent.Condition, Given.PriorityResponse, "Closed"), periods: 13),
            ],
            figures)).Questions);

        Assert.Equal("North", question.Lead.Area);
        Assert.DoesNotContain("Closed", question.Parts.Single(part => part.Name == PartName.Persistence).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_whole_the_strongest_area_asks()
    {
        var rule = Given.Rule("Above the line", Given.Above(3600));
        Finding In(string area, double value) => AboveTheLine(rule, area, value);
        PublishedFigures(out var figures, "North", "Swindon");

        var question = Assert.Single(Ranker.Rank(Given.Run([In("North", 3700), In("Swindon", 7200)], figures)).Questions);

        Assert.Equal("Swindon", question.Lead.Area);
        Assert.Equal("2 of 2 areas, worst Swindon", question.Folded);
        Assert.Equal("Above the line: Swindon and North", question.Title);
        Assert.Equal(
            "Average Response Time: Priority in Swindon was 2 hours in January 2023, above 1 hour. What accounts for it, and what will bring it back?",
            question.Text);
    }

    [Theory]
    [InlineData("Above the line: Swindon, North and South", "North", "South", "Swindon")]
    [InlineData("Above the line: Swindon and 4 more areas", "East", "North", "South", "Swindon", "West")]
    public void A_title_names_up_to_three_areas_and_counts_more(string title, params string[] areas)
    {
        var rule = Given.Rule("Above the line", Given.Above(3600));
        PublishedFigures(out var figures, areas);
        var found = areas.Select(area => AboveTheLine(rule, area, area == "Swindon" ? 7200 : 3700));

        Assert.Equal(title, Assert.Single(Ranker.Rank(Given.Run(found, figures)).Questions).Title);
    }

    [Fact]
    public void A_title_made_from_one_areas_figure_names_the_others_after_it()
    {
        var rule = Given.Rule("untitled", Given.Above(3600)) with { HasTitle = false };
        PublishedFigures(out var figures, "North", "Swindon");

        Assert.Equal(
            "Average Response Time: Priority in Swindon above 1 hour, also in North",
            Assert.Single(Ranker.Rank(Given.Run([AboveTheLine(rule, "North", 3700), AboveTheLine(rule, "Swindon", 7200)], figures)).Questions).Title);
    }

    [Fact]
    public void An_area_that_only_another_rule_asks_about_is_not_in_the_title()
    {
        var high = Given.Rule("Far above the line", Given.Above(3600), Severity.High);
        var low = Given.Rule("Above the line", Given.Above(1800), Severity.Low);
        PublishedFigures(out var figures, "North", "Swindon");

        Assert.Equal(
            "Far above the line: Swindon",
            Assert.Single(Ranker.Rank(Given.Run([AboveTheLine(low, "North", 3700), AboveTheLine(high, "Swindon", 7200)], figures)).Questions).Title);
    }

    [Fact]
    public void Measures_of_one_family_are_one_question_and_most_of_a_family_raises_severity()
    {
        var question = Assert.Single(Ranker.Rank(Family3Of5()).Questions);

        Assert.Equal(Overall, question.Lead.Measure);
        Assert.Equal("3 of 5 in victim satisfaction, worst Vehicle Crimes", question.Folded);
        Assert.Equal("Satisfaction is falling: Overall Victim Satisfaction and 2 more in victim satisfaction", question.Title);
        Assert.Equal(
            "Overall Victim Satisfaction fell by 4.1 percentage points on the previous 12 months, to 73.6% in the 12 months to January 2023. "
            + "What plan is in place, and when will it show in the figures?",
            question.Text);
        Assert.Equal(
            "marked medium and raised to high because 3 of the 5 measures of victim satisfaction are worse",
            question.Parts.Single(part => part.Name == PartName.Severity).Words);
        Assert.Equal(0.8, question.Parts.Single(part => part.Name == PartName.Severity).Value);
        Assert.Equal(3, question.Measures.Count);
    }

    [Fact]
    public void Half_of_a_family_does_not_raise_severity()
    {
        var four = new Family(Family.Name, [Overall, Vehicle, Hate, Burglary]) { Headline = Overall };
        var run = Given.Run([Fell(Overall, 0.736, 0.777), Fell(Hate, 0.7, 0.8)], families: [four]);

        var severity = Assert.Single(Ranker.Rank(run).Questions).Parts.Single(part => part.Name == PartName.Severity);

        Assert.Equal("marked medium", severity.Words);
    }

    [Fact]
    public void Members_that_have_moved_by_less_than_steady_do_not_raise_severity()
    {
        var run = Given.Run([Fell(Overall, 0.736, 0.777), Fell(Hate, 0.79, 0.80), Fell(Vehicle, 0.79, 0.80)], families: [Family]);

        var severity = Assert.Single(Ranker.Rank(run).Questions).Parts.Single(part => part.Name == PartName.Severity);

        Assert.Equal("marked medium", severity.Words);
    }

    [Fact]
    public void A_measure_without_a_good_direction_has_no_worse_side_to_score()
    {
        var arrests = Given.Measure("Arrest Volume: Drink Driving", Unit.Count, Direction.Neither);
        var rule = Given.Rule("Arrests moved", Given.Moves(Movement.Up, Comparator.Previous3Months));
        var windows = Given.Windows(arrests, 60, 155, 0.3, 0.3, 400);
        var finding = Given.Asked(rule, Given.Leaf(rule.Condition, arrests, window: Window.Months3, value: 155, reference: 119), fromWindows: true);

        var parts = Assert.Single(Ranker.Rank(Given.Run([finding], Given.Figures(windows))).Questions).Parts;

        Assert.All(
            parts.Where(part => part.Name is PartName.Direction or PartName.Surprise),
            part => Assert.Equal((0, false), (part.Value, part.Known)));
    }

    [Fact]
    public void A_judgement_of_the_whole_family_belongs_to_the_familys_question_and_asks_it()
    {
        var most = Given.Rule("Most of satisfaction is falling", Given.MostOf(Falling.Condition), Severity.Medium) with
        {
            Family = Family,
            Families = [Family],
            HasTitle = false,
        };
        var children = Family.Members.Select((member, i) => Given.Leaf(
            Falling.Condition, member, window: Window.Months12, value: 0.70 + (i / 100.0), reference: 0.80, truth: i < 4 ? Truth.True : Truth.False));
        var breadth = Given.Asked(most, Given.Around(most.Condition, children.ToArray()), measure: Overall);

        var question = Assert.Single(Ranker.Rank(Given.Run([breadth, Fell(Contact, 0.9, 0.95)], families: [Family])).Questions);

        Assert.Equal(most, question.Lead.Rule);
        Assert.Equal("5 of 5 in victim satisfaction, worst Ease of Contact", question.Folded);
        Assert.Contains(question.Evidence, line => line is { Measure: "Overall Victim Satisfaction: Hate Crimes", Label: "Last 12 months", Text: "72.0%" });
    }

    [Fact]
    public void A_judgement_of_the_whole_family_alone_counts_the_members_it_holds_for()
    {
        var most = Given.Rule("most", Given.MostOf(Falling.Condition)) with { Family = Family, Families = [Family], HasTitle = false };
        var children = Family.Members.Select((member, i) => Given.Leaf(
            Falling.Condition, member, window: Window.Months12, value: 0.70, reference: 0.80, truth: i < 4 ? Truth.True : Truth.False));

        var question = Assert.Single(Ranker.Rank(Given.Run(
            [Given.Asked(most, Given.Around(most.Condition, children.ToArray()), measure: Overall)], families: [Family])).Questions);

        Assert.Null(question.Folded);
        Assert.Equal([Overall, Vehicle, Hate, Burglary], question.Measures);
        Assert.Equal("4 of 5 in victim satisfaction", question.Title);
        Assert.Equal("marked high", question.Parts.Single(part => part.Name == PartName.Severity).Words);
    }

    private static Finding AboveTheLine(Rule rule, string area, double value) =>
        Given.Asked(rule, Given.Leaf(rule.Condition, Given.PriorityResponse, area, value: value, limit: 3600));

    private static RunFindings Family3Of5() => Given.Run(
        [Fell(Vehicle, 0.6, 0.8), Fell(Overall, 0.736, 0.777), Fell(Hate, 0.7, 0.8)],
        Given.Figures(new[] { (Vehicle, .6, .8), (Overall, .736, .777), (Hate, .7, .8) }
            .Select(one => Given.Windows(one.Item1, null, null, null, null, one.Item2, one.Item2 - one.Item3)).ToArray()),
        [Family]);

    private static Finding Fell(Measure measure, double value, double reference) => Given.Asked(
        Falling,
        Given.Leaf(Falling.Condition, measure, window: Window.Months12, value: value, reference: reference),
        periods: 12,
        fromWindows: true);

    private static Measure Satisfaction(string name) => Given.Measure(name, Unit.Percent, Direction.HigherIsBetter);

    private static void PublishedFigures(out KloeRules.Measures.Series.Frame figures, params string[] areas) =>
        figures = Given.Figures(areas.Select(area => Given.Windows(Given.PriorityResponse, null, null, null, null, null, area: area)).ToArray());
}
