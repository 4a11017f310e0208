using KloeRules.Engine.Verdicts;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Signals;

public sealed class ChangeSignalTests
{
    /// <summary>Personal robbery in one borough, 2018 and 2019: up 7%, and no more than its months vary anyway.</summary>
    private static readonly double?[] Robbery =
    [
        160, 127, 130, 115, 120, 158, 156, 118, 112, 125, 163, 136,
        106, 131, 133, 142, 141, 141, 153, 133, 133, 197, 170, 155,
    ];

    /// <summary>Possession of drugs in another, 2018 and 2019.</summary>
    private static readonly double?[] Drugs =
    [
        162, 197, 175, 148, 147, 150, 147, 145, 158, 181, 155, 160,
        155, 173, 211, 200, 206, 309, 355, 283, 330, 282, 169, 171,
    ];

    [Fact]
    public void A_rise_within_what_months_vary_by_is_not_significant()
    {
        Assert.Equal(Verdict.Quiet, On("unit count", "significantly up vs previous 12 months", Robbery).Verdict);
        Assert.Equal(Verdict.Asked, On("unit count", "significantly up vs previous 12 months", Drugs).Verdict);
        Assert.Equal(Verdict.Asked, On("lower is better", "significantly worse vs previous 12 months", Drugs).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "significantly down vs previous 12 months", Drugs).Verdict);
    }

    [Fact]
    public void A_rolling_trend_is_twelve_months_against_twelve()
    {
        var finding = On("unit count", "rolling 12 month trend rising", Drugs);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal("above the same month a year before in 10 of 12 months", finding.Explanation!.Detail);
        Assert.InRange(finding.Explanation.Chance!.Value, 0.0005, 0.0008);
    }

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
    public void A_ratio_that_one_month_leaves_without_a_divisor_can_not_be_tested_month_by_month()
    {
        var pack = Judged.Pack(
            "measure Solved", "measure Reported", "measure Rate is ratio of Solved to Reported", "  higher is better",
            "flag Rate significantly worse vs previous 12 months");
        var months = Again(24, 3, 4, 5);
        var reported = Again(24, 8, 9);
        reported[20] = 0;
        var frame = Written.Frame(Written.Months(pack.Measures[0], "", January - 23, months), Written.Months(pack.Measures[1], "", January - 23, reported));

        Assert.Equal((Verdict.CannotTell, UnknownReason.ZeroDivisor), Told(Judged.One(pack, frame, January)));
    }

    [Fact]
    public void Durations_are_tested_month_by_month_over_a_year()
    {
        double?[] slower = [.. Again(12, 60, 70, 65), .. Again(12, 80, 90, 85)];

        Assert.Equal(Verdict.Asked, On("unit duration, mean; lower is better", "significantly worse vs previous 12 months", slower).Verdict);
        Assert.Equal(
            (Verdict.CannotTell, UnknownReason.OnlyYearsTested), Told(On("unit duration, mean; lower is better", "significantly worse vs previous year", slower)));
    }

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
