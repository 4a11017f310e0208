using KloeRules.Engine.Verdicts;
using static KloeRules.Engine.Tests.Signals.Seen;

namespace KloeRules.Engine.Tests.Signals;

/// <summary>Averages, trends, records: the judged months beside those before them.</summary>
public sealed class HistorySignalTests
{
    private static readonly double?[] TwoYears = Again(24, 10, 12);

    [Theory]
    [InlineData("exceptionally high", 14, Verdict.Asked)]
    [InlineData("exceptionally high", 13, Verdict.Quiet)]
    [InlineData("exceptionally low", 14, Verdict.Quiet)]
    [InlineData("exceptional", 8, Verdict.Asked)]
    [InlineData("exceptionally poor", 14, Verdict.Asked)]
    [InlineData("above average + 3 sd", 14, Verdict.Quiet)]
    [InlineData("above average", 11.5, Verdict.Asked)]
    public void The_average_is_that_of_the_24_months_before(string judgement, double latest, Verdict verdict) =>
        Assert.Equal(verdict, On("lower is better", judgement, [.. TwoYears, latest]).Verdict);

    [Fact]
    public void Eight_months_above_average_are_not_part_of_the_average()
    {
        Assert.Equal(Verdict.Asked, On("unit count", "above average for 8 months", [.. TwoYears, .. Again(8, 12, 13)]).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "above average for 8 months", [.. TwoYears, 10, .. Again(7, 12, 13)]).Verdict);
        Assert.Equal(Verdict.Asked, On("unit count", "above average + 1 sd for 3 months", [.. TwoYears, 13, 13, 13]).Verdict);
    }

    [Fact]
    public void Nineteen_of_the_24_months_are_too_few() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.MissingMonth),
        Told(On("unit count", "exceptional", [10, null, null, null, null, null, .. Again(18, 10, 12), 20])));

    [Fact]
    public void A_trend_is_tested_and_its_chance_kept()
    {
        var finding = On("higher is better", "worsening trend", 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

        Assert.Equal(Verdict.Asked, finding.Verdict);
        Assert.Equal(2 / 479_001_600.0, finding.Explanation!.Chance!.Value, 15);
        Assert.Equal("over less than two years a season may look like a trend", finding.Explanation.Caveat);
        Assert.Equal(Verdict.Quiet, On("higher is better", "trending better", 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1).Verdict);
    }

    [Fact]
    public void Momentum_over_two_years_is_not_a_trend()
    {
        double?[] killed = [107, 97, 102, 87, 119, 106, 110, 106, 107, 134, 147, 180, 125, 134, 110, 102, 103, 111, 120, 129, 122, 183, 169, 190];

        Assert.Equal(Verdict.Quiet, On("unit count", "trending up over 2 years", killed).Verdict);
    }

    [Fact]
    public void Two_missing_months_in_twelve_leave_a_trend_untold() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.MissingMonth), Told(On("unit count", "trending up", 1, null, 3, 4, null, 6, 7, 8, 9, 10, 11, 12)));

    [Theory]
    [InlineData("worst in 6 months", Verdict.Asked)]
    [InlineData("highest in 6 months", Verdict.Asked)]
    [InlineData("worst in 7 months", Verdict.Quiet)]
    [InlineData("best in 3 months", Verdict.Quiet)]
    [InlineData("highest since Aug 2022", Verdict.Asked)]
    [InlineData("highest since Jul 2022", Verdict.Quiet)]
    public void A_record_beats_every_other_month(string judgement, Verdict verdict) =>
        Assert.Equal(verdict, On("lower is better", judgement, 20, 11, 12, 13, 14, 15, 20).Verdict);

    [Fact]
    public void The_record_before_is_kept_as_evidence() =>
        Assert.Equal(15, On("lower is better", "worst in 6 months", 20, 11, 12, 13, 14, 15, 20).Explanation!.Reference);

    [Fact]
    public void A_missing_month_leaves_a_record_open() => Assert.Equal(
        (Verdict.CannotTell, UnknownReason.MissingMonth), Told(On("unit count", "highest in 4 months", 5, null, 6, 7)));

    [Fact]
    public void The_same_figure_every_month_is_unchanged()
    {
        Assert.Equal(Verdict.Asked, On("unit count", "unchanged for 3 months", 4, 5, 5, 5).Verdict);
        Assert.Equal(Verdict.Quiet, On("unit count", "unchanged for 4 months", 4, 5, 5, 5).Verdict);
        Assert.Equal((Verdict.CannotTell, UnknownReason.MissingMonth), Told(On("unit count", "unchanged for 3 months", 5, null, 5)));
    }
}
