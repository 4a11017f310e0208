using KloeRules.Engine.Verdicts;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Tests.Evaluation;

/// <summary>An event that changes what figures count: nothing is judged across it.</summary>
public sealed class BreakTests
{
    private static readonly Month January = new(2023, 1);

    [Theory]
    [InlineData("Calls up > 1% vs previous month", "Jan 2023", "CannotTell DefinitionBreak")]
    [InlineData("Calls up > 1% vs previous month", "Dec 2022", "Asked None")]
    [InlineData("Calls up vs previous 3 months", "Sep 2022", "CannotTell DefinitionBreak")]
    [InlineData("Calls up vs previous 3 months", "Aug 2022", "Asked None")]
    [InlineData("Calls up vs previous year", "Dec 2021", "CannotTell DefinitionBreak")]
    [InlineData("Calls up vs previous year", "Nov 2021", "Asked None")]
    [InlineData("Calls > 1", "Jan 2023", "Asked None")]
    [InlineData("Calls > 1 for 3 months", "Dec 2022", "CannotTell DefinitionBreak")]
    [InlineData("Calls > 1 for 3 months", "Nov 2022", "Asked None")]
    [InlineData("Calls > 1000 for 3 months", "Dec 2022", "Quiet None")]
    [InlineData("Calls > 1 in 2 of the last 3 months", "Dec 2022", "Asked None")]
    [InlineData("Calls > 1 in 2 of the last 3 months", "Jan 2023", "CannotTell DefinitionBreak")]
    [InlineData("Calls > 1 since Nov 2022", "Dec 2022", "CannotTell DefinitionBreak")]
    [InlineData("Calls is provisional for 3 months", "Dec 2022", "Quiet None")]
    [InlineData("Calls has no data for 3 months", "Dec 2022", "Quiet None")]
    [InlineData("Calls {{ value > mean(3) }}", "Dec 2022", "CannotTell DefinitionBreak")]
    [InlineData("Calls {{ value > mean(3) }}", "Nov 2022", "Asked None")]
    public void A_comparison_or_streak_across_a_break_can_not_be_told(string condition, string month, string verdict)
    {
        var finding = Judge(condition, $"event \"New codes\" in {month} affects Calls: break");

        Assert.Equal(verdict, $"{finding.Verdict} {finding.Reason}");
    }

    [Fact]
    public void A_rule_has_held_since_the_break_and_no_longer()
    {
        Assert.Equal(3, Judge("Calls > 1", "event \"New codes\" in Nov 2022 affects Calls: break").Persistence.Periods);
        Assert.Equal(24, Judge("Calls > 1", "event \"New codes\" in Nov 2002 affects Calls: break").Persistence.Periods);
    }

    [Fact]
    public void Without_figures_that_is_what_is_said()
    {
        var pack = Judged.Pack("measure Calls", "flag Calls in Swindon > 1 for 3 months", "event \"New codes\" in Dec 2022 affects Calls: break");

        Assert.Equal(UnknownReason.NoData, Judged.One(pack, Written.Frame(), January).Reason);
    }

    private static Finding Judge(string condition, string happened)
    {
        var pack = Judged.Pack("pack \"p\"", "  formulas allowed", "measure Calls", "  lower is better", happened, "flag " + condition);
        var values = Enumerable.Range(0, 24).Select(i => (double?)(100 + (10 * i))).ToArray();
        return Judged.One(pack, Written.Frame(Written.Months(pack.Measures[0], "", January - 23, values)), January);
    }
}
