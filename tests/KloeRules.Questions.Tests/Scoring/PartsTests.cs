using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Scoring;

/// <summary>Single parts against figures small enough to check by hand.</summary>
public sealed class PartsTests
{
    private static readonly Measure Crimes = Given.Measure("Crime Volume", Unit.Count, Direction.LowerIsBetter);

    [Theory]
    [InlineData(1, 0.2063)]
    [InlineData(3, 0.5)]
    [InlineData(6, 0.75)]
    [InlineData(12, 0.9375)]
    public void Every_three_periods_halve_what_persistence_has_left_to_gain(int periods, double value)
    {
        var finding = Given.Asked(Given.Rule("r", Given.Above(10)), Given.Leaf(Given.Above(10), Crimes, value: 20, limit: 10), periods);

        Assert.Equal(value, PartOf(Given.Run([finding]), PartName.Persistence).Value, 4);
    }

    [Theory]
    [InlineData("Vulnerability", "crime", 1, 1.0, "evidence for the cause of concern “Vulnerability”")]
    [InlineData(null, "crime", 1, 0.8, "the headline figure of crime")]
    [InlineData(null, null, 1, 0.6, "plan priority 1")]
    [InlineData(null, null, null, 0.4, "not a plan priority")]
    public void Priority_is_the_weightiest_thing_that_the_measure_stands_for(string? concern, string? family, int? plan, double value, string words)
    {
        var measure = Crimes with { CauseOfConcern = concern, HeadlineOf = family, PlanPriority = plan };
        var part = PartOf(Given.Run([Given.Asked(Given.Rule("r", Given.Above(10)), Given.Leaf(Given.Above(10), measure))]), PartName.Priority);

        Assert.Equal(value, part.Value);
        Assert.Equal(words, part.Words);
    }

    [Theory]
    [InlineData(2023, 3, 1, "of declared concern (raised by the Panel)")]
    [InlineData(2023, 1, 1, "of declared concern (raised by the Panel)")]
    [InlineData(2022, 12, 0.6, "plan priority 1")]
    public void A_declared_concern_weighs_as_much_as_an_inspections_until_its_month(int year, int month, double value, string words)
    {
        var measure = Crimes with { PlanPriority = 1 };
        var run = Given.Run([Given.Asked(Given.Rule("r", Given.Above(10)), Given.Leaf(Given.Above(10), measure))]);
        var concerned = run with { Pack = run.Pack with { Concerns = [new Concern(measure, new Month(year, month), "raised by the Panel")] } };

        var part = PartOf(concerned, PartName.Priority);

        Assert.Equal((value, words), (part.Value, part.Words));
    }

    [Fact]
    public void A_gap_in_months_is_full_at_three_wobbles()
    {
        // Every move is 10, so the wobble is 10 / 1.128 and 13.3 past the line is 1.5 of them.
        var part = Monthly(PartName.Gap, 13.2978723, 100, 110, 100, 110, 100, 110, 100, 110);

        Assert.Equal(0.5, part.Value, 6);
        Assert.Equal("13.3 past the 0 line (1.5 times its usual wobble)", part.Words);
    }

    [Fact]
    public void A_total_over_three_months_is_sized_per_month()
    {
        var rule = Given.Rule("r", Given.Moves(Movement.Worsening, Comparator.Previous3Months));
        var judged = Given.Leaf(rule.Condition, Crimes, window: Window.Months3, value: 339.893617, reference: 300);
        var run = Given.Run([Given.Asked(rule, judged)], Given.Figures(Given.Months(Crimes, "", 100, 110, 100, 110, 100, 110, 100, 110)));

        Assert.Equal(0.5, PartOf(run, PartName.Gap).Value, 6);
    }

    [Fact]
    public void Seven_months_cannot_size_a_gap()
    {
        var part = Monthly(PartName.Gap, 10, 100, 110, 100, 110, 100, 110, 100);

        Assert.False(part.Known);
        Assert.Equal("the gap can't be sized: 8 months of figures are needed, there are 7", part.Words);
    }

    [Fact]
    public void A_gap_on_published_windows_is_full_at_four_times_the_steady_change()
    {
        var rule = Given.Rule("r", Given.Moves(Movement.Worsening, Comparator.PreviousYear));
        var judged = Given.Leaf(rule.Condition, Crimes, window: Window.Months3, value: 110, reference: 100);
        var run = Given.Run([Given.Asked(rule, judged, fromWindows: true)], Given.Figures(Given.Windows(Crimes, 40, 110, 10, 10, 400)));

        Assert.Equal(0.5, PartOf(run, PartName.Gap).Value, 9);
    }

    [Fact]
    public void An_improvement_has_no_gap()
    {
        var rule = Given.Rule("r", Given.Moves(Movement.Down, Comparator.PreviousYear));
        var judged = Given.Leaf(rule.Condition, Crimes, window: Window.Months3, value: 90, reference: 100);
        var run = Given.Run([Given.Asked(rule, judged, fromWindows: true)], Given.Figures(Given.Windows(Crimes, 30, 90, -10, -10, 400)));

        Assert.Equal(0, PartOf(run, PartName.Gap).Value);
        Assert.True(PartOf(run, PartName.Gap).Known);
    }

    [Theory]
    [InlineData(150.0, 1.0, "outside its usual limits")]
    [InlineData(111.0, 0.2, "the worst of the last 12 months")]
    [InlineData(105.0, 0.0, "within its usual variation")]
    public void Surprise_in_months_is_judged_on_the_worse_side(double latest, double value, string words)
    {
        var part = Monthly(PartName.Surprise, 1, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110, latest);

        Assert.Equal(value, part.Value);
        Assert.Equal(words, part.Words);
    }

    [Fact]
    public void A_fall_of_a_measure_that_should_be_low_is_no_surprise() =>
        Assert.Equal(0, Monthly(PartName.Surprise, 1, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110, 20).Value);

    [Fact]
    public void Totals_on_published_windows_are_compared_per_month()
    {
        // 40 a month, then 36.7, then 33.3.
        var rule = Given.Rule("r", Given.Above(30));
        var finding = Given.Asked(rule, Given.Leaf(rule.Condition, Crimes, value: 40, limit: 30), fromWindows: true);

        Assert.Equal(0.2, PartOf(Given.Run([finding], Given.Figures(Given.Windows(Crimes, 40, 110, 10, 10, 400))), PartName.Surprise).Value);
        Assert.Equal(0.0, PartOf(Given.Run([finding], Given.Figures(Given.Windows(Crimes, 40, 130, 10, 10, 400))), PartName.Surprise).Value);
    }

    [Theory]
    [InlineData(100, 110, 120, 1.0)]
    [InlineData(120, 110, 100, 0.0)]
    [InlineData(100, 120, 110, 0.5)]
    [InlineData(100, 100, 110, 0.5)]
    public void Direction_is_the_last_two_moves(double a, double b, double c, double value) =>
        Assert.Equal(value, Monthly(PartName.Direction, 1, a, b, c).Value);

    [Fact]
    public void A_missing_month_leaves_the_direction_unknown()
    {
        var part = Monthly(PartName.Direction, 1, 100, null, 110);

        Assert.False(part.Known);
        Assert.Equal("the last three months are not all there", part.Words);
    }

    [Theory]
    [InlineData(Marks.None, 1.0, "final figures")]
    [InlineData(Marks.Provisional, 0.9, "the latest figure is provisional")]
    [InlineData(Marks.Provisional | Marks.Estimated, 0.675, "the latest figure is provisional, the latest figure is estimated")]
    public void Doubts_about_the_latest_figure_lower_confidence(Marks marks, double value, string words)
    {
        var series = new MonthlySeries(Crimes, "", Enumerable.Range(0, 12).Select(back =>
            new Observation(Given.January - back, 20, null, null, null, back == 0 ? marks : Marks.None, null, new Source("m.csv", 2, 3))));
        var finding = Given.Asked(Given.Rule("r", Given.Above(10)), Given.Leaf(Given.Above(10), Crimes, value: 20, limit: 10));
        var part = PartOf(Given.Run([finding], Given.Figures(series)), PartName.Confidence);

        Assert.Equal(value, part.Value, 9);
        Assert.Equal(words, part.Words);
    }

    [Fact]
    public void Figures_of_less_than_a_year_lower_confidence()
    {
        var part = Monthly(PartName.Confidence, 1, 100, 110, 100);

        Assert.Equal((0.85, "only 3 months of figures are known"), (part.Value, part.Words));
    }

    [Theory]
    [InlineData(11, 0.75, "what it counts changed in the last 12 months")]
    [InlineData(12, 1.0, "final figures")]
    public void A_change_of_what_is_counted_lowers_confidence_for_a_year(int monthsAgo, double value, string words)
    {
        var measure = Crimes with { Breaks = [Given.January - monthsAgo] };
        var rule = Given.Rule("r", Given.Above(0));
        var run = Given.Run(
            [Given.Asked(rule, Given.Leaf(rule.Condition, measure, value: 1, limit: 0))],
            Given.Figures(Given.Months(measure, "", [.. Enumerable.Range(0, 24).Select(month => (double?)(100 + (month % 2)))])));

        var part = PartOf(run, PartName.Confidence);

        Assert.Equal((value, words), (part.Value, part.Words));
    }

    [Theory]
    [InlineData(40.0, null, 0.25, "10 past the 0 line (in full at 40, with 3 months of figures)")]
    [InlineData(40.0, 20.0, 0.5, "10 past the 0 line (in full at 20, with 3 months of figures)")]
    [InlineData(null, 5.0, 1.0, "10 past the 0 line (in full at 5, with 3 months of figures)")]
    public void With_too_few_months_the_declared_full_scale_sizes_a_gap(double? ofMeasure, double? ofRule, double value, string words)
    {
        var rule = Given.Rule("r", Given.Above(0)) with { FullScale = ofRule };
        var measure = Crimes with { FullScale = ofMeasure };
        var run = Given.Run(
            [Given.Asked(rule, Given.Leaf(rule.Condition, measure, value: 10, limit: 0))],
            Given.Figures(Given.Months(measure, "", 100, 110, 100)));

        var part = PartOf(run, PartName.Gap);

        Assert.Equal((value, words), (part.Value, part.Words));
    }

    [Fact]
    public void With_enough_months_the_usual_wobble_goes_before_a_declared_full_scale()
    {
        var measure = Crimes with { FullScale = 1 };
        var rule = Given.Rule("r", Given.Above(0));
        var run = Given.Run(
            [Given.Asked(rule, Given.Leaf(rule.Condition, measure, value: 13.2978723, limit: 0))],
            Given.Figures(Given.Months(measure, "", 100, 110, 100, 110, 100, 110, 100, 110)));

        Assert.Equal(0.5, PartOf(run, PartName.Gap).Value, 6);
    }

    [Fact]
    public void Limits_take_no_month_from_before_the_baseline()
    {
        var measure = Crimes with { Baseline = new MonthRange(Given.January - 9, Given.January, "new system") };
        var rule = Given.Rule("r", Given.Above(10));
        var finding = Given.Asked(rule, Given.Leaf(rule.Condition, measure, value: 20, limit: 10));
        double?[] months = [500, 500, 500, 100, 110, 100, 110, 100, 110, 100, 110, 100, 110];

        Assert.Equal(
            "limits need 12 months of figures, there are 10",
            PartOf(Given.Run([finding], Given.Figures(Given.Months(measure, "", months))), PartName.Surprise).Words);
    }

    /// <summary>The part for a figure so far above a line at 0, with these months behind it.</summary>
    private static Part Monthly(PartName name, double past, params double?[] months)
    {
        var rule = Given.Rule("r", Given.Above(0));
        var finding = Given.Asked(rule, Given.Leaf(rule.Condition, Crimes, value: past, limit: 0));
        return PartOf(Given.Run([finding], Given.Figures(Given.Months(Crimes, "", months))), name);
    }

    private static Part PartOf(KloeRules.Engine.Evaluation.RunFindings run, PartName name) =>
        Assert.Single(Ranker.Rank(run).Questions).Parts.Single(part => part.Name == name);
}
