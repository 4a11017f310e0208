using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Signals;

public sealed class DataSignalTests
{
    [Fact]
    public void A_measure_is_late_when_its_month_is_not_there()
    {
        Assert.Equal(Verdict.Asked, LateTo(monthsMissing: 1, "unit count").Verdict);
        Assert.Equal(Verdict.Quiet, LateTo(monthsMissing: 0, "unit count").Verdict);
    }

    [Fact]
    public void What_is_published_late_is_given_its_time()
    {
        Assert.Equal(Verdict.Quiet, LateTo(monthsMissing: 1, "published 1 month late").Verdict);
        Assert.Equal(Verdict.Asked, LateTo(monthsMissing: 2, "published 1 month late").Verdict);
    }

    [Fact]
    public void A_figure_that_was_withheld_is_not_late() => Assert.Equal(
        Verdict.Quiet, OnRows("unit count", "is late", Row(5), Row(5) with { Marks = Marks.Suppressed }).Verdict);

    [Theory]
    [InlineData("was revised by > 5%", 100, 106, Verdict.Asked)]
    [InlineData("was revised by > 5%", 100, 95, Verdict.Quiet)]
    [InlineData("was revised by at least 5%", 100, 95, Verdict.Asked)]
    [InlineData("was revised by > 5", 100, 94, Verdict.Asked)]
    [InlineData("was revised", 100, 101, Verdict.Asked)]
    [InlineData("was revised", 100, 100, Verdict.Quiet)]
    public void A_revision_is_measured_from_the_first_figure(string judgement, double first, double now, Verdict verdict) =>
        Assert.Equal(verdict, OnRows("unit count", judgement, Row(now) with { FirstPublished = first }).Verdict);

    [Fact]
    public void Without_the_first_figure_only_a_mark_tells_of_a_revision()
    {
        Assert.Equal((Verdict.CannotTell, UnknownReason.NoFirstFigure), Told(On("unit count", "was revised by > 5%", 100)));
        Assert.Equal(Verdict.Asked, OnRows("unit count", "was revised", Row(100) with { Marks = Marks.Revised }).Verdict);
    }

    [Theory]
    [InlineData(99, Verdict.Asked)]
    [InlineData(100, Verdict.Quiet)]
    public void A_small_sample_is_told(double people, Verdict verdict) =>
        Assert.Equal(verdict, OnRows("unit percent", "sample below 100", Row(0.7, people: people)).Verdict);

    [Fact]
    public void The_number_of_cases_stands_in_for_a_sample() =>
        Assert.Equal(Verdict.Asked, OnRows("unit percent", "sample below 100", Row(0.7, cases: 30)).Verdict);

    [Theory]
    [InlineData(100, Verdict.Asked)]
    [InlineData(1_000, Verdict.Quiet)]
    public void A_margin_follows_from_the_people_asked(double people, Verdict verdict) =>
        Assert.Equal(verdict, OnRows("unit percent", "margin of error above 5 points", Row(0.7, people: people)).Verdict);

    [Fact]
    public void A_published_margin_goes_before_one_worked_out()
    {
        var finding = OnRows("unit percent", "margin of error above 5 points", Row(0.7, people: 10_000) with { Margin = 0.06 });

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal(0.06, finding.Explanation!.Difference);
    }

    [Fact]
    public void Without_people_asked_there_is_no_margin() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.NoCases), Told(On("unit percent", "margin of error above 5 points", 0.7)));

    private static Finding LateTo(int monthsMissing, string declared) =>
        On(declared, "is late", [.. Enumerable.Range(0, 6).Select(i => i < 6 - monthsMissing ? (double?)5 : null)]);
}
