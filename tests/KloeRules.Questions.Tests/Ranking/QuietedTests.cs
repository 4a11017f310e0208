using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

public sealed class QuietedTests
{
    private static readonly Rule Slow = Given.Rule("Slow", Given.Above(3600), Severity.Medium);
    private static readonly Rule Lost = Given.Rule("SLA lost", Given.Above(7200), Severity.High);

    [Fact]
    public void A_muted_rule_is_left_out_while_the_other_asks()
    {
        var run = Run(Ask(Slow, "Swindon"), Ask(Lost, "Swindon")).With(pack => pack with { Mutes = [new Mute(Slow, Lost)] });

        var ranked = Ranker.Rank(run);

        Assert.Equal([Lost], Assert.Single(ranked.Questions).Findings.Select(finding => finding.Rule));
        var removal = Assert.Single(ranked.Removed);
        Assert.Equal((RemovalStep.Muted, "Muted while “SLA lost” is asked, which explains it."), (removal.Step, removal.Reason));
    }

    [Fact]
    public void A_muted_rule_asks_where_the_other_does_not()
    {
        var run = Run(Ask(Slow, "County"), Ask(Lost, "Swindon")).With(pack => pack with { Mutes = [new Mute(Slow, Lost)] });

        Assert.Contains(Ranker.Rank(run).Questions.SelectMany(question => question.Findings), finding => finding.Rule == Slow);
    }

    [Fact]
    public void A_question_about_the_whole_mutes_every_area()
    {
        var run = Run(Ask(Slow, "County"), Ask(Lost, "")).With(pack => pack with { Mutes = [new Mute(Slow, Lost)] });

        Assert.DoesNotContain(Ranker.Rank(run).Questions.SelectMany(question => question.Findings), finding => finding.Rule == Slow);
    }

    [Fact]
    public void A_snoozed_rule_is_left_out_until_its_month_with_who_and_why()
    {
        var run = Run(Ask(Slow, "Swindon")).With(pack => pack with { Snoozes = [SnoozeOf(Slow, 2023, 9)] });

        var ranked = Ranker.Rank(run);

        Assert.Empty(ranked.Questions);
        Assert.Equal("Snoozed until September 2023 by Finance lead: re-profile due.", Assert.Single(ranked.Removed).Reason);
        Assert.Empty(ranked.Upkeep);
    }

    [Fact]
    public void A_critical_rule_is_never_kept_quiet()
    {
        var critical = Slow with { Severity = Severity.Critical };
        var run = Run(Ask(critical, "Swindon")).With(pack => pack with { Snoozes = [SnoozeOf(critical, 2023, 9)] });

        Assert.Single(Ranker.Rank(run).Questions);
    }

    [Fact]
    public void A_snooze_that_has_ended_asks_again_and_says_so()
    {
        var ranked = Ranker.Rank(Run(Ask(Slow, "Swindon")).With(pack => pack with { Snoozes = [SnoozeOf(Slow, 2022, 12)] }));

        Assert.Single(ranked.Questions);
        Assert.Equal("The snooze of \"Slow\" ended in December 2022.", Assert.Single(ranked.Upkeep).Message);
    }

    [Fact]
    public void A_snooze_that_keeps_nothing_quiet_says_so()
    {
        var quiet = Ask(Slow, "Swindon") with { Verdict = Verdict.Quiet };

        var upkeep = Assert.Single(Ranker.Rank(Run(quiet).With(pack => pack with { Snoozes = [SnoozeOf(Slow, 2023, 9)] })).Upkeep);

        Assert.Equal("The snooze of \"Slow\" keeps nothing quiet: the rule does not ask there.", upkeep.Message);
        Assert.Equal("It would hide the question should it come up before October 2023.", upkeep.Consequence);
    }

    private static Finding Ask(Rule rule, string area) =>
        Given.Asked(rule, Given.Leaf(rule.Condition, Given.PriorityResponse, area, value: 9000, limit: 3600));

    private static Snooze SnoozeOf(Rule rule, int year, int month) =>
        new(rule, null, new Month(year, month), "Finance lead", "re-profile due", new SourceText("rules.kloe", "snooze"), new TextSpan(0, 6));

    private static RunFindings Run(params Finding[] findings) => Given.Run(findings);
}

file static class Changed
{
    public static RunFindings With(this RunFindings run, Func<Pack, Pack> change) => run with { Pack = change(run.Pack) };
}
