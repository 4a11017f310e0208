using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Signals;

public sealed class ChangeSignalTests
{
    /// <summary>Two years of which the second is up 7%, and no more than its months vary anyway.</summary>
    private static readonly double?[] Robbery =
    [
        131, 104, 139, 98, 125, 147, 152, 111, 133, 119, 96, 138,
        136, 112, 154, 105, 140, 121, 128, 167, 109, 147, 124, 156,
    ];

    /// <summary>Two years of which the second holds a hump of six months.</summary>
    private static readonly double?[] Drugs =
    [
        150, 170, 160, 145, 155, 148, 152, 149, 158, 172, 154, 162,
        157, 168, 205, 212, 224, 298, 341, 296, 318, 271, 175, 166,
    ];

    /// <summary>Two years of which the second lies higher throughout.</summary>
    private static readonly double?[] Thefts =
    [
        102, 95, 110, 99, 104, 112, 98, 101, 93, 107, 100, 96,
        131, 120, 128, 140, 118, 133, 125, 138, 122, 129, 136, 99,
    ];

    [Fact]
    public void A_rise_within_what_months_vary_by_is_not_significant()
    {
        Assert.Equal(Verdict.Quiet, On("unit count", "significantly up vs previous 12 months", Robbery).Verdict);
        Assert.Equal(Verdict.Asked, On("unit count", "significantly up vs previous 12 months", Thefts).Verdict);
        Assert.Equal(Verdict.Asked, On("lower is better", "significantly worse vs previous 12 months", Thefts).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "significantly down vs previous 12 months", Thefts).Verdict);
    }

    [Fact]
    public void A_rolling_trend_is_twelve_months_against_twelve()
    {
        var finding = On("unit count", "rolling 12 month trend rising", Thefts);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal("above the same month a year before in 12 of 12 months", finding.Explanation!.Detail);
        Assert.Equal("quasi-Poisson rate ratio", finding.Explanation.Basis!.Method);
    }

    [Fact]
    public void A_hump_within_a_year_counts_for_less_than_as_many_months_apart()
    {
        var basis = BasisOf(On("unit count", "not rolling 12 month trend rising", Drugs));

        Assert.Equal("quasi-Poisson rate ratio, months that resemble the one before allowed for", basis.Method);
        Assert.InRange(basis.Dispersion!.Value, 8, 13);
        Assert.InRange(basis.Chance!.Value, 0.05, 0.35);
    }

    [Fact]
    public void A_change_says_what_it_rests_on()
    {
        var basis = BasisOf(On("unit count", "not significantly up vs previous 12 months", Robbery));

        Assert.Equal((January - 11, January, 24, 0), (basis.First, basis.Last, basis.Figures, basis.Missing));
        Assert.Equal((January - 23, January - 12), basis.Earlier);
        Assert.Equal((EffectKind.Relative, 0.07), (basis.Effect!.Kind, Math.Round(basis.Effect.Size, 2)));
        Assert.InRange(basis.Dispersion!.Value, 2.5, 3.5);
        Assert.InRange(basis.Chance!.Value, 0.25, 0.35);
        Assert.Empty(basis.Warnings);
    }

    [Fact]
    public void A_missing_month_takes_the_same_month_of_the_other_year_out()
    {
        var finding = On("unit count", "rolling 12 month trend rising", [.. Thefts.Select((value, i) => i == 15 ? null : value)]);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal("above the same month a year before in 11 of 11 months", finding.Explanation!.Detail);
        Assert.Equal((1118, 1379), (finding.Explanation.Reference, finding.Explanation.Value));
        Assert.Equal((22, 2), (finding.Explanation.Basis!.Figures, finding.Explanation.Basis.Missing));
        Assert.Equal(
            (Verdict.CannotTell, UnknownReason.MissingMonth),
            Told(On("unit count", "rolling 12 month trend rising", [.. Thefts.Select((value, i) => i is 13 or 14 or 15 ? null : value)])));
    }

    [Fact]
    public void One_month_beside_the_same_of_the_year_before_only_describes()
    {
        var finding = On("unit count", "significantly up vs same month last year", [100, .. Again(11, 120), 140]);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal("exact conditional test of counts", finding.Explanation!.Basis!.Method);
        Assert.Contains("one month beside another only describes", finding.Explanation.Caveat, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_of_different_length_are_compared_by_the_day()
    {
        double?[] february = [.. Again(11, 3_100), 3_100, 2_800];
        var pack = Judged.Pack(["measure Calls", "flag Calls significantly down vs previous month"]);
        var series = Written.Months(pack.Measures[0], "", new Month(2022, 2), february);

        Assert.Equal(Verdict.Quiet, Judged.One(pack, Written.Frame(series), new Month(2023, 2)).Verdict);
    }

    [Fact]
    public void More_cases_of_a_kind_than_cases_are_no_share() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.NotAShare),
        Told(OnRows("unit percent", "significantly down", Row(0.8, cases: 70) with { Numerator = 75 }, Row(0.6, cases: 80))));

    [Theory]
    [InlineData(0.80, 70, 0.60, 80, Verdict.Asked)]
    [InlineData(0.80, 20, 0.60, 20, Verdict.Quiet)]
    public void A_share_is_tested_by_the_cases_behind_it(double before, double casesBefore, double now, double cases, Verdict verdict) =>
        Assert.Equal(verdict, OnRows("unit percent", "significantly down", Row(before, cases: casesBefore), Row(now, cases: cases)).Verdict);

    [Theory]
    [InlineData(400, Verdict.Asked, UnknownReason.None)]
    [InlineData(60, Verdict.Quiet, UnknownReason.None)]
    [InlineData(20, Verdict.CannotTell, UnknownReason.TooFewCases)]
    public void A_survey_is_tested_by_the_people_asked(double people, Verdict verdict, UnknownReason reason) => Assert.Equal(
        (verdict, reason), Told(OnRows("unit percent", "down beyond sampling error", Row(0.75, people: people), Row(0.65, people: people))));

    [Fact]
    public void A_survey_of_rolling_years_can_be_tested_a_year_apart() => Assert.Equal(
        Verdict.Asked,
        OnRows(
            "unit percent; published as rolling 12 months",
            "significantly down vs previous 12 months",
            [Row(0.75, people: 500), .. Enumerable.Repeat(Row(0.7, people: 500), 11), Row(0.65, people: 500)]).Verdict);

    [Fact]
    public void Without_the_number_of_cases_a_share_can_not_be_tested() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.NoCases), Told(On("unit percent", "significantly down", 0.8, 0.5)));

    [Fact]
    public void A_ratio_that_one_month_leaves_without_a_divisor_is_tested_on_the_other_months()
    {
        var pack = Judged.Pack(
            "measure Solved", "measure Reported", "measure Rate is ratio of Solved to Reported", "  higher is better",
            "flag Rate significantly worse vs previous 12 months");
        double?[] solved = [.. Again(12, 30, 40, 50), .. Again(12, 20, 28, 36)];
        var reported = Again(24, 80, 90);
        reported[20] = 0;
        var frame = Written.Frame(Written.Months(pack.Measures[0], "", January - 23, solved), Written.Months(pack.Measures[1], "", January - 23, reported));

        var finding = Judged.One(pack, frame, January);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal((23, 1), (BasisOf(finding).Figures, BasisOf(finding).Missing));
    }

    [Fact]
    public void Durations_are_tested_month_by_month_over_a_year()
    {
        double?[] slower = [.. Again(12, 60, 70, 65), .. Again(12, 80, 90, 85)];

        Assert.Equal(Verdict.Asked, On("unit duration, mean; lower is better", "significantly worse vs previous 12 months", slower).Verdict);
        Assert.Equal(
            (Verdict.CannotTell, UnknownReason.OnlyYearsTested), Told(On("unit duration, mean; lower is better", "significantly worse vs previous year", slower)));
    }

    private static Basis BasisOf(Finding finding) => Assert.Single(finding.Explanation!.Flatten().Select(step => step.Basis).OfType<Basis>());

    [Fact]
    public void A_base_that_was_out_of_the_ordinary_is_told()
    {
        double?[] odd = [.. Again(24, 10, 12), 10, 11, 30, .. Again(12, 10, 12)];
        double?[] usual = [.. Again(24, 10, 12), 10, 11, 12, .. Again(12, 10, 12)];

        Assert.Equal(Verdict.Asked, On("unit count", "previous year was exceptional", odd).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "previous year was exceptional", usual).Verdict);
        Assert.Equal(
            (Verdict.CannotTell, UnknownReason.TooLittleHistory), Told(On("unit count", "previous 12 months were exceptional", usual)));
    }
}
