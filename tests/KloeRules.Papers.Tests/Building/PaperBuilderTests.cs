using KloeRules.Measures.Scorecards;
using KloeRules.Papers.Building;
using KloeRules.Papers.Model;
using KloeRules.Papers.Tests.Samples;

namespace KloeRules.Papers.Tests.Building;

public class PaperBuilderTests
{
    private static ScorecardRow Row(string measure, string area) =>
        Sample.Paper.Scorecard.Single(row => row.Measure == measure && row.Area == area);

    [Fact]
    public void The_counts_tell_what_ran_and_what_came_of_it() =>
        Assert.Equal(
            new Counts(Rules: 8, Measures: 5, WithoutData: 1, Judgements: 6, Asked: 2, BelowTheLine: 1, Commendations: 1, Warnings: 1, Building: 1, CannotTell: 3, Failed: 1) { Overdue = 2 },
            Sample.Paper.Counts);

    [Fact]
    public void The_whole_goes_by_its_name()
    {
        Assert.Equal("Wiltshire", Sample.Paper.Questions[0].Area);
        Assert.Equal(["Wiltshire", "Swindon"], Sample.Paper.Questions[1].Evidence.Select(line => line.Area));
        Assert.Equal("Swindon", Sample.Paper.Warnings[0].Subject.Area);
    }

    [Fact]
    public void The_scorecard_has_every_measure_and_area_in_catalogue_order() =>
        Assert.Equal(
            [
                "Average Response Time: Priority, Wiltshire",
                "Average Response Time: Priority, Swindon",
                "Abandonment Rate: CRIB, Wiltshire",
                "Overall Victim Satisfaction, Wiltshire",
                "Time to Summons, Wiltshire",
                "Drug Driving Arrests, Wiltshire",
            ],
            Sample.Paper.Scorecard.Select(row => $"{row.Measure}, {row.Area}"));

    [Fact]
    public void An_arrow_within_the_steady_band_is_flat_and_means_nothing() =>
        Assert.Equal(new ScorecardChange("-00:00:40", Arrow.Flat, ChangeMeaning.Ordinary) { Relative = -0.012 }, Row("Average Response Time: Priority", "Swindon").VsPrevious3Months);

    [Fact]
    public void A_shorter_time_is_an_improvement_where_lower_is_better() =>
        Assert.Equal(new ScorecardChange("-00:04:10", Arrow.Down, ChangeMeaning.Improving) { Relative = -0.068 }, Row("Average Response Time: Priority", "Swindon").VsPreviousYear);

    [Fact]
    public void A_lower_share_is_a_worsening_where_higher_is_better() =>
        Assert.Equal(new ScorecardChange("-4.1% points", Arrow.Down, ChangeMeaning.Worsening) { Relative = -0.053 }, Row("Overall Victim Satisfaction", "Wiltshire").VsPrevious12Months);

    [Fact]
    public void A_measure_without_data_keeps_its_row()
    {
        var row = Row("Time to Summons", "Wiltshire");

        Assert.Null(row.Month);
        Assert.All([row.LastMonth, row.Last3Months, row.Last12Months], figure => Assert.Null(figure.Text));
        Assert.All([row.VsPrevious3Months, row.VsPreviousYear, row.VsPrevious12Months], change => Assert.Equal(Arrow.None, change.Arrow));
    }

    [Fact]
    public void Months_stand_in_where_no_windows_were_published()
    {
        var row = Row("Drug Driving Arrests", "Wiltshire");

        Assert.Equal("61", row.LastMonth.Text);
        Assert.Equal(Sample.January, row.Month);
    }

    [Fact]
    public void Windows_that_end_after_the_month_judged_are_not_shown()
    {
        var ranked = new Sample().Ranked();
        var earlier = ranked with { Run = ranked.Run with { AsAt = Sample.January - 1 } };

        var paper = PaperBuilder.Build(earlier, new Sample().Run(), chance: null);

        Assert.Null(paper.Scorecard.Single(row => row.Measure == "Abandonment Rate: CRIB").LastMonth.Text);
        Assert.Equal("48", paper.Scorecard.Single(row => row.Measure == "Drug Driving Arrests").LastMonth.Text);
        Assert.Equal("73.6%", paper.Scorecard.Single(row => row.Measure == "Overall Victim Satisfaction").Last12Months.Text);
    }

    [Fact]
    public void A_measure_published_late_is_shown_at_its_own_latest_month()
    {
        var ranked = new Sample().Ranked();
        var late = ranked.Run.Pack with { Measures = [ranked.Run.Pack.Measures[4] with { MonthsLate = 1 }] };
        var frame = new Measures.Series.Frame([new SampleWindows(text => text).Months(late.Measures[0], "", 48, 61)], [], []);

        var paper = PaperBuilder.Build(ranked with { Run = ranked.Run with { Pack = late, Frame = frame } }, new Sample().Run(), chance: null);

        Assert.Equal("48", paper.Scorecard.Single().LastMonth.Text);
        Assert.Equal(Sample.January - 1, paper.Scorecard.Single().Month);
    }

    [Fact]
    public void Each_rule_is_counted_by_verdict_and_can_be_found_in_its_file() =>
        Assert.Equal(
            new RuleTally(new RuleName("priority-sla", "Priority response has lost its SLA"), Language.Binding.RuleVerb.Flag, "rules/elg.kloe", 3, 1, 0, 1, 0, 0),
            Sample.Paper.Rules[0] with { Chance = null });

    [Fact]
    public void Each_rule_stands_beside_what_chance_alone_would_give() =>
        Assert.Equal([0.34, 0.02, 0.84, null, null, 0, null, null], Sample.Paper.Rules.Select(rule => rule.Chance!.Expected));

    [Fact]
    public void Several_rules_behind_one_question_are_its_triggers_each_once()
    {
        Assert.Equal(["priority-sla", "priority-drift"], Sample.Paper.Questions[0].Triggers);
        Assert.Equal(["Average Response Time: Priority"], Sample.Paper.Questions[0].Measures);
    }
}
