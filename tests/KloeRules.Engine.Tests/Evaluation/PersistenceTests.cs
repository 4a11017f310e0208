using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>For how many periods in a row a rule's point has held.</summary>
public sealed class PersistenceTests
{
    private static readonly Month January = new(2023, 1);

    private static readonly string[] Catalogue =
    [
        "measure Answer Time: 101",
        "  unit duration, mean",
        "  lower is better",
        "measure Answer Time: 999",
        "  unit duration, mean",
        "  lower is better",
        "family answer times is \"Answer Time*\"",
    ];

    [Theory]
    [InlineData("flag Answer Time: 999 above 1h", 4)]
    [InlineData("flag Answer Time: 999 above 1h for 3 months", 4)]
    [InlineData("flag Answer Time: 999 above 80m", 2)]
    public void Months_in_a_row_are_counted_back_to_the_first_that_did_not_hold(string rule, int periods) =>
        Assert.Equal(new Persistence(periods, FromWindows: false), OnMonths(rule, 90, 50, 70, 70, 90, 99).Persistence);

    [Fact]
    public void A_missing_month_ends_the_count_because_nobody_knows() =>
        Assert.Equal(2, OnMonths("flag Answer Time: 999 above 1h", 90, 90, null, 90, 99).Persistence.Periods);

    [Fact]
    public void A_finding_with_a_streak_says_how_long_it_has_lasted() =>
        Assert.Equal(5, OnMonths("flag Answer Time: 999 above 1h for 3 months", 70, 70, 70, 90, 99).Run);

    [Fact]
    public void Only_what_is_asked_has_persisted() =>
        Assert.Equal(default, OnMonths("flag Answer Time: 999 above 1h", 70, 70, 70, 90, 50).Persistence);

    [Theory]
    [InlineData(90, 90, 90, 12)]
    [InlineData(90, 90, 50, 3)]
    [InlineData(90, 50, 90, 1)]
    [InlineData(90, 50, 50, 1)]
    public void On_published_windows_the_longest_that_says_the_same_counts(double last, double last3, double last12, int periods) => Assert.Equal(
        new Persistence(periods, FromWindows: true),
        OnScorecard("flag Answer Time: 999 above 1h", row => row with
        {
            LastMonth = Scorecard.Of(last * 60),
            Last3Months = Scorecard.Of(last3 * 60),
            Last12Months = Scorecard.Of(last12 * 60),
        }).Persistence);

    [Theory]
    [InlineData(0.2, 0.2, 12)]
    [InlineData(0.2, 0.01, 3)]
    [InlineData(0.01, 0.2, 12)]
    public void A_change_has_lasted_as_long_as_the_longest_comparison_that_says_the_same(double vs3, double vs12, int periods) => Assert.Equal(
        new Persistence(periods, FromWindows: true),
        OnScorecard("flag Answer Time: 999 worsening vs previous year", row => row with
        {
            VsPrevious3Months = Scorecard.Change(vs3),
            VsPreviousYear = Scorecard.Change(0.3),
            VsPrevious12Months = Scorecard.Change(vs12),
        }).Persistence);

    /// <summary>The family's first member is not published at all, so the windows of the one that is decide.</summary>
    [Fact]
    public void For_most_of_a_family_the_windows_of_a_member_with_figures_count() => Assert.Equal(
        new Persistence(12, FromWindows: true),
        OnScorecard("flag 1 or more of answer times above 1h", row => row).Persistence);

    private static Finding OnMonths(string rule, params double?[] minutes)
    {
        var pack = Judged.Pack([.. Catalogue, rule]);
        var series = Written.Months(pack.Measures[1], "", January - (minutes.Length - 1), [.. minutes.Select(one => one * 60)]);
        return Judged.One(pack, Written.Frame(series), January);
    }

    private static Finding OnScorecard(string rule, Func<Measures.Scorecards.PublishedWindows, Measures.Scorecards.PublishedWindows> change)
    {
        var pack = Judged.Pack([.. Catalogue, rule]);
        var row = change(Scorecard.Row(pack.Measures[1], January, last: 90 * 60, last3: 90 * 60, last12: 90 * 60));
        return Judged.One(pack, new Frame([], [row], []), January);
    }
}
