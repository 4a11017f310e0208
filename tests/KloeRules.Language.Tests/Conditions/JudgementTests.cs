using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Language.Tests.Conditions;

public sealed class JudgementTests
{
    [Fact]
    public void The_design_sentence_binds_to_exactly_a_streak_of_missed_service_levels()
    {
        var rule = Rules.One("flag priority response SLA breach > 1h for 3 months");

        var streak = Assert.IsType<Streak>(rule.Condition);
        Assert.Equal(3, streak.Months);
        Assert.Equal("for 3 months", streak.Written);
        var check = Assert.IsType<LimitCheck>(streak.Inner);
        Assert.Equal((0, 0, LimitKind.Sla, false, 3600d, 0d), (check.Slot, check.Place, check.Kind, check.Wanted, check.Stated!.Value, check.By));
        Assert.Equal(["Average Response Time: Priority"], rule.Subjects.Select(measure => measure.Name));
        Assert.Equal("priority response SLA breach > 1h for 3 months", rule.Sentence);
        Assert.Equal("priority-response-sla-breach", rule.Id);
    }

    [Theory]
    [InlineData("priority response > 1h", "Above 3600")]
    [InlineData("priority response above 1h", "Above 3600")]
    [InlineData("priority response over 1h", "Above 3600")]
    [InlineData("priority response more than 1h", "Above 3600")]
    [InlineData("priority response greater than 1h", "Above 3600")]
    [InlineData("priority response exceeds 1h", "Above 3600")]
    [InlineData("priority response exceeding 1h", "Above 3600")]
    [InlineData("priority response higher than 1h", "Above 3600")]
    [InlineData("priority response longer than 1h", "Above 3600")]
    [InlineData("priority response ＞ 1h", "Above 3600")]
    [InlineData("priority response ≥ 1h", "AtLeast 3600")]
    [InlineData("priority response lower than 1h", "Below 3600")]
    [InlineData("priority response shorter than 1h", "Below 3600")]
    [InlineData("priority response ＜ 1h", "Below 3600")]
    [InlineData("priority response ≤ 1h", "AtMost 3600")]
    [InlineData("recorded crime increasing vs prior year", "Up vs PreviousYear")]
    [InlineData("recorded crime increased > 5% vs prev year", "Up > 0.05 Percent vs PreviousYear")]
    [InlineData("recorded crime rose by 5%", "Up > 0.05 Percent vs PreviousMonth")]
    [InlineData("recorded crime decreasing vs preceding quarter", "Down vs Previous3Months")]
    [InlineData("recorded crime decreased", "Down vs PreviousMonth")]
    [InlineData("recorded crime fell by at least 5%", "Down >= 0.05 Percent vs PreviousMonth")]
    [InlineData("priority response deteriorating", "Worsening vs PreviousMonth")]
    [InlineData("priority response deteriorated", "Worsening vs PreviousMonth")]
    [InlineData("priority response improved", "Improving vs PreviousMonth")]
    [InlineData("recorded crime stable", "Steady vs PreviousMonth")]
    [InlineData("recorded crime flat", "Steady vs PreviousMonth")]
    [InlineData("priority response breached SLA", "SLA missed by 0")]
    [InlineData("priority response fails its SLA", "SLA missed by 0")]
    [InlineData("THRIVE complete failing target", "TARGET missed by 0")]
    [InlineData("THRIVE complete failed target by > 5 points", "TARGET missed by 0.05")]
    [InlineData("priority response >= 1h", "AtLeast 3600")]
    [InlineData("priority response at least 1h", "AtLeast 3600")]
    [InlineData("priority response < 1h", "Below 3600")]
    [InlineData("priority response below 1h", "Below 3600")]
    [InlineData("priority response under 1h", "Below 3600")]
    [InlineData("priority response less than 1h", "Below 3600")]
    [InlineData("recorded crime fewer than 10", "Below 10")]
    [InlineData("priority response <= 1h", "AtMost 3600")]
    [InlineData("priority response at most 1h", "AtMost 3600")]
    [InlineData("priority response no more than 1h", "AtMost 3600")]
    [InlineData("priority response between 1h and 2h", "between 3600 and 7200")]
    [InlineData("recorded crime zero", "Equal 0")]
    [InlineData("recorded crime is zero", "Equal 0")]
    [InlineData("priority response > 0", "Above 0")]
    public void Words_and_marks_for_a_level_mean_the_same(string condition, string meaning) =>
        Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response SLA breach", "SLA missed by 0")]
    [InlineData("priority response SLA breached", "SLA missed by 0")]
    [InlineData("priority response SLA missed", "SLA missed by 0")]
    [InlineData("priority response breaches SLA", "SLA missed by 0")]
    [InlineData("priority response is breaching its SLA", "SLA missed by 0")]
    [InlineData("priority response misses the SLA by > 10m", "SLA missed by 600")]
    [InlineData("priority response breaches SLA by more than 10m", "SLA missed by 600")]
    [InlineData("priority response SLA breach by > 10m", "SLA missed by 600")]
    [InlineData("priority response SLA breach > 1h by > 10m", "SLA missed 3600 by 600")]
    [InlineData("priority response above SLA", "SLA missed by 0")]
    [InlineData("priority response below SLA", "SLA met by 0")]
    [InlineData("priority response meets SLA", "SLA met by 0")]
    [InlineData("priority response does not meet SLA", "not(SLA met by 0)")]
    [InlineData("THRIVE complete misses target", "TARGET missed by 0")]
    [InlineData("THRIVE complete misses target by > 5 points", "TARGET missed by 0.05")]
    [InlineData("THRIVE complete misses target by 5 points", "TARGET missed by 0.05")]
    [InlineData("THRIVE complete meets its target", "TARGET met by 0")]
    [InlineData("THRIVE complete met target", "TARGET met by 0")]
    [InlineData("THRIVE complete below target", "TARGET missed by 0")]
    [InlineData("THRIVE complete below its target by > 5 points", "TARGET missed by 0.05")]
    [InlineData("THRIVE complete above target", "TARGET met by 0")]
    [InlineData("THRIVE complete below aspiration", "ASPIRATION missed by 0")]
    [InlineData("THRIVE complete misses aspiration", "ASPIRATION missed by 0")]
    [InlineData("any of response breach SLA", "SLA missed by 0")]
    public void Promises_are_met_or_missed_on_the_side_that_the_measure_declares(string condition, string meaning) =>
        Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response SLA breach >= 1h", "AtLeast 3600")]
    [InlineData("priority response SLA breach at least 1h", "AtLeast 3600")]
    public void A_service_level_stated_as_at_least_counts_the_limit_itself_as_a_breach(string condition, string meaning) =>
        Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("up", "Up")]
    [InlineData("rising", "Up")]
    [InlineData("down", "Down")]
    [InlineData("falling", "Down")]
    [InlineData("worsening", "Worsening")]
    [InlineData("improving", "Improving")]
    [InlineData("steady", "Steady")]
    public void Every_movement_goes_with_every_comparison_in_time(string word, string movement)
    {
        foreach (var (written, comparator) in Comparators)
        {
            Assert.Equal($"{movement} vs {comparator}", Rules.Meaning($"priority response {word}{written}"));
        }
    }

    [Theory]
    [InlineData("priority response worsening > 5%", "Worsening > 0.05 Percent vs PreviousMonth")]
    [InlineData("priority response worsening by 5%", "Worsening > 0.05 Percent vs PreviousMonth")]
    [InlineData("priority response worsening by > 5%", "Worsening > 0.05 Percent vs PreviousMonth")]
    [InlineData("priority response worsening by more than 5% vs previous year", "Worsening > 0.05 Percent vs PreviousYear")]
    [InlineData("priority response worsening at least 5%", "Worsening >= 0.05 Percent vs PreviousMonth")]
    [InlineData("priority response worsening by at least 5%", "Worsening >= 0.05 Percent vs PreviousMonth")]
    [InlineData("priority response rising > 2m", "Up > 120 Duration vs PreviousMonth")]
    [InlineData("THRIVE complete falling > 4 points vs previous quarter", "Down > 0.04 Points vs Previous3Months")]
    [InlineData("recorded crime up > 1,250 vs previous 12 months", "Up > 1250 Number vs Previous12Months")]
    [InlineData("overtime cost up > £20k", "Up > 20000 Money vs PreviousMonth")]
    [InlineData("crime rate up > 0.2 per 1,000", "Up > 0.2 Rate per 1000 vs PreviousMonth")]
    public void A_change_may_have_to_exceed_an_amount(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response up vs national", "Up vs National @1")]
    [InlineData("THRIVE complete down > 5 points vs the national average", "Down > 0.05 Points vs National @1")]
    [InlineData("THRIVE complete steady compared with the national figure", "Steady vs National @1")]
    public void A_figure_may_be_held_against_the_countrys(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response has no data", "NoData 1")]
    [InlineData("priority response has no data for 3 months", "NoData 3")]
    [InlineData("any of response have no data for 1 year", "NoData 12")]
    [InlineData("priority response is provisional", "Provisional 1")]
    [InlineData("priority response provisional", "Provisional 1")]
    [InlineData("priority response is not provisional", "not(Provisional 1)")]
    public void The_state_of_the_data_keeps_its_months_itself(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Theory]
    [InlineData("priority response not improving", "not(Improving vs PreviousMonth)")]
    [InlineData("priority response is not improving vs previous year", "not(Improving vs PreviousYear)")]
    [InlineData("priority response not above 1h", "not(Above 3600)")]
    [InlineData("priority response not improving for 3 months", "for 3 (not(Improving vs PreviousMonth))")]
    [InlineData("THRIVE complete does not meet target for 3 months", "for 3 (not(TARGET met by 0))")]
    public void Not_turns_the_judgement_round_inside_its_months(string condition, string meaning) => Assert.Equal(meaning, Rules.Meaning(condition));

    [Fact]
    public void A_change_keeps_the_kind_of_its_amount()
    {
        var change = Assert.IsType<Change>(Rules.One("flag THRIVE complete down > 4 percentage points").Condition);

        Assert.Equal(AmountKind.Points, change.Amount!.Value.Kind);
    }

    private static readonly (string Written, string Comparator)[] Comparators =
    [
        ("", "PreviousMonth"),
        (" vs previous month", "PreviousMonth"),
        (" vs last month", "PreviousMonth"),
        (" versus previous 3 months", "Previous3Months"),
        (" vs. the previous quarter", "Previous3Months"),
        (" against previous year", "PreviousYear"),
        (" compared with last year", "PreviousYear"),
        (" compared to the previous 12 months", "Previous12Months"),
        (" vs the same month last year", "SameMonthLastYear"),
        (" vs same month of the previous year", "SameMonthLastYear"),
        (" vs the same month a year ago", "SameMonthLastYear"),
        (" compared with a year ago", "SameMonthLastYear"),
        (" vs a year earlier", "SameMonthLastYear"),
        (" vs the same quarter last year", "PreviousYear"),
        (" vs the same 3 months of last year", "PreviousYear"),
        (" vs the same period last year", "PreviousYear"),
        (" vs baseline", "Baseline"),
        (" against its baseline", "Baseline"),
        (" vs the 12 months to Mar 2020", "StatedMonths 12 to Mar 2020"),
        (" vs the 3 months to December 2021", "StatedMonths 3 to Dec 2021"),
        (" vs the year ending Mar 2020", "StatedMonths 12 to Mar 2020"),
        (" vs the quarter to Dec 2021", "StatedMonths 3 to Dec 2021"),
        (" vs Mar 2020", "StatedMonths 1 to Mar 2020"),
        (" vs Apr 2019 to Mar 2020", "StatedMonths 12 to Mar 2020"),
    ];
}
