using KloeRules.Engine.Verdicts;
using KloeRules.Measures.Series;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Signals;

/// <summary>Which chart a measure is judged on, what it says, and what it says it rests on.</summary>
public sealed class ChartTests
{
    private static readonly double[] Seasons = [0.7, 0.8, 0.9, 1, 1.1, 1.3, 1.5, 1.3, 1.1, 0.9, 0.8, 0.6];

    [Fact]
    public void Figures_without_cases_stand_on_an_individuals_chart()
    {
        var basis = Basis(On("unit duration", "outside its limits", [.. Again(23, 100, 120), 200]));

        // The mean of 24 months that end with 200, and 2.66 times the mean of 22 moves of 20 and one of 100.
        Assert.Equal(("individuals chart (XmR)", 24, 0), (basis.Method, basis.Figures, basis.Missing));
        Assert.Equal("moving ranges", basis.DeviationFrom);
        Assert.Equal(2720 / 24.0, basis.Mean!.Value, 9);
        Assert.Equal((2720 / 24.0) + (2.66 * 540 / 23), basis.Upper!.Value, 9);
        Assert.Equal((2720 / 24.0) - (2.66 * 540 / 23), basis.Lower!.Value, 9);
        Assert.Equal(3 * (200 - (2720 / 24.0)) / (2.66 * 540 / 23), basis.Statistic!.Value.Value, 9);
        Assert.Equal(200 - (2720 / 24.0), basis.Effect!.Size, 9);
        Assert.InRange(basis.Chance!.Value, 0, 0.003);
    }

    [Fact]
    public void A_share_of_very_unlike_numbers_stands_on_a_chart_whose_limits_follow_them()
    {
        // 60% of 20 cases is further from 50% than usual, 60% of 2,000 is far beyond what chance gives.
        var usual = Enumerable.Range(0, 23).Select(i => Share(i % 2 == 0 ? 0.48 : 0.52, i % 3 == 0 ? 100 : 400)).ToArray();
        var few = OnRows("unit percent", "outside its limits", [.. usual, Share(0.6, 20)]);
        var many = OnRows("unit percent", "outside its limits", [.. usual, Share(0.6, 2000)]);

        Assert.Equal("P′ chart", Basis(few).Method);
        Assert.Equal((Verdict.Quiet, Verdict.Asked), (few.Verdict, many.Verdict));
        Assert.Equal("moving ranges, for as many cases as the month has", Basis(many).DeviationFrom);
        Assert.True(Basis(many).Upper < Basis(few).Upper);
    }

    [Fact]
    public void So_does_a_rate()
    {
        var usual = Enumerable.Range(0, 23).Select(i => Rate(i % 2 == 0 ? 40 : 44, i % 3 == 0 ? 1000 : 4000)).ToArray();
        var finding = OnRows("unit rate per 1,000", "outside its limits", [.. usual, Rate(44, 1000)]);

        Assert.Equal("U′ chart", Basis(finding).Method);
    }

    [Fact]
    public void Shares_of_steady_numbers_stand_on_an_individuals_chart() => Assert.Equal(
        "individuals chart (XmR)",
        Basis(OnRows("unit percent", "outside its limits", [.. Enumerable.Range(0, 24).Select(i => Share(i % 2 == 0 ? 0.48 : 0.52, i % 3 == 0 ? 100 : 110))])).Method);

    [Fact]
    public void A_percentage_that_is_no_share_stands_on_an_individuals_chart() => Assert.Equal(
        "individuals chart (XmR)",
        Basis(OnRows("unit percent, ratio", "outside its limits", [.. Enumerable.Range(0, 24).Select(i => Share(i % 2 == 0 ? 0.9 : 1.5, i % 3 == 0 ? 10 : 400))])).Method);

    [Theory]
    [InlineData(5, Verdict.Quiet)]
    [InlineData(6, Verdict.Asked)]
    public void Few_events_are_tested_exactly(double latest, Verdict verdict)
    {
        // 24 events in 24 months. Six or more of 30 in one month in 25 has a chance of .0011, five or more of 29 one of .0057.
        var finding = On("unit count", "above its upper limit", [.. Again(23, 0, 2), 2, latest]);

        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal("exact test of few cases", Basis(finding).Method);
        Assert.Equal(5, finding.Explanation!.Limit);
        Assert.Null(Basis(finding).Deviation);
    }

    [Fact]
    public void Few_events_that_never_moved_can_be_told_because_the_test_needs_no_variation() =>
        Assert.Equal(Verdict.Quiet, On("unit count", "outside its limits", Again(24, 0)).Verdict);

    [Fact]
    public void A_share_near_100_percent_is_tested_by_the_few_that_are_missing()
    {
        var usual = Enumerable.Range(0, 23).Select(i => Share(i % 2 == 0 ? 1 : 0.98, 50)).ToArray();

        Assert.Equal(Verdict.Quiet, OnRows("unit percent", "below its lower limit", [.. usual, Share(0.94, 50)]).Verdict);
        Assert.Equal(Verdict.Asked, OnRows("unit percent", "below its lower limit", [.. usual, Share(0.88, 50)]).Verdict);
        Assert.Equal("exact test of few cases", Basis(OnRows("unit percent", "outside its limits", [.. usual, Share(0.88, 50)])).Method);
    }

    [Fact]
    public void A_month_is_held_against_the_limits_of_its_season()
    {
        var four = Enumerable.Range(0, 47).Select(i => 200 * Seasons[i % 12] * (1 + (0.01 * ((i * 5 % 7) - 3)))).ToArray();
        double?[] months = [.. four.Select(figure => (double?)figure)];

        // The 48th month is usually at 0.6: at 200 it lies in the middle of the year's figures and far outside its own.
        var usual = On("unit count at month end", "outside its limits", [.. months, 120]);
        var odd = On("unit count at month end", "outside its limits", [.. months, 200]);

        Assert.Equal("individuals chart (XmR), season taken out", Basis(odd).Method);
        Assert.Equal((Verdict.Quiet, Verdict.Asked), (usual.Verdict, odd.Verdict));
        Assert.InRange(Basis(usual).Mean!.Value, 115, 125);
        Assert.Equal(Verdict.Quiet, On("unit count at month end", "exceptionally high", [.. months, 120]).Verdict);
        Assert.Equal(Verdict.Asked, On("unit count at month end", "exceptionally high", [.. months, 200]).Verdict);
    }

    [Fact]
    public void A_month_that_leaves_a_baseline_that_never_moved_is_outside()
    {
        double?[] months = [.. Again(12, 7), 7, 7, 8];
        var finding = On("unit score; baseline Nov 2021 to Oct 2022 because \"new system\"", "outside its limits", months);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal("change from a figure that never moved", Basis(finding).Method);
        Assert.Equal(
            (Verdict.CannotTell, UnknownReason.NoVariation),
            Told(On("unit score; baseline Nov 2021 to Oct 2022 because \"new system\"", "outside its limits", [.. Again(12, 7), 7, 7, 7])));
    }

    [Fact]
    public void What_weakens_a_judgement_is_said()
    {
        Assert.Equal(
            ["fewer than 20 months make trial limits, which will still move", "its season is not known"],
            Basis(On("unit duration", "outside its limits", [.. Again(13, 100, 120), 200])).Warnings);
        Assert.Equal(
            ["no single month could show a fall, not even to zero", "its season is not known"],
            Basis(On("unit count at month end", "below its lower limit", Again(20, 10, 60))).Warnings);
        Assert.Contains(
            "each month leans on the one before, so signals come more easily",
            Basis(On("unit duration", "outside its limits", Again(24, 10, 11, 12, 14, 15, 14, 12, 11))).Warnings);
        Assert.Contains(
            "a season can't be told from less than three years",
            Basis(On("unit duration", "outside its limits", Again(30, 100, 120))).Warnings);
        Assert.Contains(
            "the cases behind its figures are not known for every month, so all months weigh the same",
            Basis(On("unit percent", "outside its limits", Again(24, 0.4, 0.5))).Warnings);
    }

    [Fact]
    public void Two_deviations_are_told_beside_what_the_chart_says()
    {
        var finding = On("unit duration", "exceptionally high", [.. Again(24, 100, 120), 133]);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Contains("the individuals chart would not call it outside", Basis(finding).Warnings);
        Assert.Equal("a sample", Basis(finding).DeviationFrom);
    }

    [Fact]
    public void Few_events_beside_their_average_are_tested_exactly()
    {
        var finding = On("unit count", "exceptionally high", [.. Again(24, 0, 2), 5]);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal("exact test of few cases", Basis(finding).Method);
        Assert.Equal("so few cases are tested exactly, at the chance that lies beyond so many standard deviations", finding.Explanation!.Caveat);
        Assert.Equal(Verdict.Quiet, On("unit count", "exceptionally high", [.. Again(24, 0, 2), 3]).Verdict);
    }

    [Fact]
    public void The_nominal_chance_of_a_pattern_is_kept()
    {
        Assert.Equal(1 / 128.0, Basis(On("unit duration", "has shifted", [.. Again(12, 10, 11), .. Again(8, 13, 14)])).Chance!.Value, 12);
        Assert.Equal(2 / 5040.0, Basis(On("unit duration", "is drifting", 1, 2, 3, 4, 5, 6, 7)).Chance!.Value, 12);
        Assert.Equal(0.003, Basis(On("unit duration", "close to its limits", [.. Again(21, 11, 12), 15, 12.5, 15])).Chance!.Value, 12);
        Assert.Equal(2 / 6.0, Basis(On("unit duration", "highest in 6 months", 20, 11, 12, 13, 14, 15, 20)).Chance!.Value, 12);
    }

    [Fact]
    public void A_base_that_hides_nothing_new_is_told_by_the_years_before()
    {
        // Five years at about 100; the year before at 60; now back at 100.
        double?[] months = [.. Again(48, 98, 102), .. Again(12, 59, 61), .. Again(12, 98, 102)];
        var finding = On("unit count", "previous 12 months were exceptional", months);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal(60, finding.Explanation!.Reference!.Value, 6);
        Assert.Equal(40, finding.Explanation.Difference!.Value, 0);
        Assert.Equal(100, Basis(finding).Mean!.Value, 0);
        Assert.Equal(Verdict.Quiet, On("unit count", "previous 12 months were exceptional", Again(72, 98, 102)).Verdict);
    }

    private static Basis Basis(Finding finding) => finding.Explanation!.Basis!;

    private static Observation Share(double share, double cases) => Row(share, cases) with { Numerator = Math.Round(share * cases) };

    private static Observation Rate(double per1000, double people) => Row(per1000, people) with { Numerator = Math.Round(per1000 * people / 1000) };
}
