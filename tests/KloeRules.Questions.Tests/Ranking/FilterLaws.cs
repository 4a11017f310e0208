using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Text;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Tests.Ranking;

/// <summary>Mute, snooze, merge, fold, budget: in this order, and nothing is lost on the way.</summary>
public sealed class FilterLaws
{
    private static readonly SourceText Source = new("pack.kloe", "snooze\n");

    [Fact]
    public void Every_asked_finding_is_behind_one_question_or_was_kept_quiet_with_a_reason() =>
        Holds(ranked => ranked.Run.Findings.All(finding =>
        {
            var behind = ranked.Questions.Count(question => question.Findings.Contains(finding, ReferenceEqualityComparer.Instance));
            var steps = StepsOf(finding, ranked);
            var isQuiet = steps.Contains(RemovalStep.Muted) || steps.Contains(RemovalStep.Snoozed);
            return isQuiet ? behind == 0 && steps.Length == 1 : behind == 1;
        }));

    [Fact]
    public void A_question_keeps_one_finding_and_lists_each_other_as_merged_or_folded_once() =>
        Holds(ranked => ranked.Questions.All(question =>
            !StepsOf(question.Lead, ranked).Any(step => step is RemovalStep.Merged or RemovalStep.Folded)
            && question.Findings.Skip(1).All(finding => StepsOf(finding, ranked) is [RemovalStep.Merged or RemovalStep.Folded])));

    [Fact]
    public void What_is_not_asked_is_listed_below_the_line_and_nothing_else_is() =>
        Holds(ranked => ranked.Questions.All(question => question.IsAsked != StepsOf(question.Lead, ranked).Contains(RemovalStep.Budget))
            && ranked.Removed.Count(one => one.Step == RemovalStep.Budget) == ranked.Questions.Count(question => !question.IsAsked));

    [Fact]
    public void Every_removal_says_why() => Holds(ranked => ranked.Removed.All(one => one.Reason.Length > 0 && one.Reason[^1] == '.' && one.Title.Length > 0));

    [Fact]
    public void The_budget_is_kept_but_for_critical_questions_and_hides_nothing_that_has_room() =>
        Holds(ranked =>
        {
            var settings = ranked.Run.Pack.Settings;
            var asked = ranked.Questions.Where(question => question.IsAsked).ToArray();
            return ranked.Questions.Where(question => !question.IsAsked).All(hidden =>
                {
                    var before = ranked.Questions.TakeWhile(other => other != hidden).Concat(ranked.Questions.Where(IsCritical)).Distinct().Where(other => other.IsAsked).ToArray();
                    return before.Length >= settings.AskAtMost || (hidden.Enquiry is not null && Under(hidden.Enquiry, before) >= settings.AskAtMostPerEnquiry);
                })
                && asked.Count(question => !IsCritical(question)) <= Math.Max(0, settings.AskAtMost - asked.Count(IsCritical))
                && asked.Where(question => !IsCritical(question) && question.Enquiry is not null)
                    .GroupBy(question => question.Enquiry)
                    .All(under => under.Count() <= settings.AskAtMostPerEnquiry);
        });

    [Fact]
    public void A_critical_question_is_always_asked() =>
        Holds(ranked => ranked.Questions.Where(question => question.Lead.Rule.Severity == Severity.Critical).All(question => question.IsAsked)
            && ranked.Removed.All(one => one.Step is not (RemovalStep.Muted or RemovalStep.Snoozed) || one.Finding.Rule.Severity != Severity.Critical));

    [Fact]
    public void What_is_muted_and_snoozed_is_muted()
    {
        var (rule, by) = (Given.Rule("one", Given.Above(10), Severity.Low), Given.Rule("other", Given.Above(20)));
        var run = Quiet(Given.Run([Ask(rule, "Ant"), Ask(by, "Ant")]), [new Mute(rule, by)], [SnoozeOf(rule)]);

        Assert.Equal([(rule, RemovalStep.Muted)], Ranker.Rank(run).Removed.Select(one => (one.Finding.Rule, one.Step)));
    }

    [Fact]
    public void What_is_snoozed_is_neither_merged_nor_asked_in_place_of_what_it_would_lead()
    {
        var (strong, weak) = (Given.Rule("strong", Given.Above(10)), Given.Rule("weak", Given.Above(15), Severity.Low));
        var run = Quiet(Given.Run([Ask(strong, "Ant"), Ask(weak, "Ant")]), [], [SnoozeOf(strong)]);

        var ranked = Ranker.Rank(run);

        Assert.Equal([weak], Assert.Single(ranked.Questions).Findings.Select(finding => finding.Rule));
        Assert.Equal([(strong, RemovalStep.Snoozed)], ranked.Removed.Select(one => (one.Finding.Rule, one.Step)));
    }

    [Fact]
    public void What_merges_in_an_area_is_merged_before_the_area_is_folded()
    {
        var (strong, weak) = (Given.Rule("strong", Given.Above(10)), Given.Rule("weak", Given.Above(15), Severity.Low));
        var measure = Given.Measure("Ant", Language.Units.Unit.Count, Direction.LowerIsBetter);
        Finding In(Rule rule, string area) => Given.Asked(rule, Given.Leaf(rule.Condition, measure, area, value: 20, limit: 10));

        var ranked = Ranker.Rank(Given.Run([In(strong, ""), In(strong, "Swindon"), In(weak, "Swindon")]));

        Assert.Equal(
            [(strong, RemovalStep.Folded), (weak, RemovalStep.Merged)],
            ranked.Removed.OrderBy(one => one.Finding.Rule.Id, StringComparer.Ordinal).Select(one => (one.Finding.Rule, one.Step)));
        Assert.Equal(3, Assert.Single(ranked.Questions).Findings.Count);
    }

    [Fact]
    public void What_is_folded_takes_no_place_of_the_budget()
    {
        var rule = Given.Rule("one", Given.Above(10));
        var measure = Given.Measure("Ant", Language.Units.Unit.Count, Direction.LowerIsBetter);
        Finding[] areas = [.. new[] { "", "Swindon", "County" }.Select(area => Given.Asked(rule, Given.Leaf(rule.Condition, measure, area, value: 20, limit: 10)))];

        var ranked = Ranker.Rank(Given.Run([.. areas, Ask(Given.Rule("two", Given.Above(10), Severity.Low), "Bee")], settings: new PackSettings("Test") { AskAtMost = 2 }));

        Assert.All(ranked.Questions, question => Assert.True(question.IsAsked));
        Assert.DoesNotContain(ranked.Removed, one => one.Step == RemovalStep.Budget);
    }

    /// <summary>Of any run, with each of its first rules muted by the next or snoozed, or neither.</summary>
    private static void Holds(Func<RankedQuestions, bool> law) =>
        Prop.ForAll(Sketch.Several, Gen.Choose(0, 2).ArrayOf(12).ToArbitrary(), (sketches, how) =>
        {
            var run = Sketch.Run(sketches);
            var rules = run.Findings.Select(finding => finding.Rule).Distinct(ReferenceEqualityComparer.Instance).Cast<Rule>().ToArray();
            var mutes = rules.Where((_, i) => i > 0 && how[i] == 1).Select((rule, i) => new Mute(rule, rules[i])).Where(mute => mute.Rule != mute.By);
            var snoozes = rules.Where((_, i) => how[i] == 2).Select(SnoozeOf);
            return law(Ranker.Rank(Quiet(run, [.. mutes], [.. snoozes])));
        }).QuickCheckThrowOnFailure();

    private static RunFindings Quiet(RunFindings run, Mute[] mutes, Snooze[] snoozes) => run with { Pack = run.Pack with { Mutes = mutes, Snoozes = snoozes } };

    private static Snooze SnoozeOf(Rule rule) => new(rule, null, Given.January, "Finance lead", "re-profile due", Source, new TextSpan(0, 6));

    private static RemovalStep[] StepsOf(Finding finding, RankedQuestions ranked) =>
        [.. ranked.Removed.Where(one => ReferenceEquals(one.Finding, finding)).Select(one => one.Step)];

    private static int Under(Enquiry enquiry, IEnumerable<Question> questions) => questions.Count(question => question.Enquiry == enquiry);

    /// <summary>As the budget sees it: raised severity counts.</summary>
    private static bool IsCritical(Question question) => question.Parts[0].Value >= 1;

    private static Finding Ask(Rule rule, string measure) =>
        Given.Asked(rule, Given.Leaf(rule.Condition, Given.Measure(measure, Language.Units.Unit.Count, Direction.LowerIsBetter), value: 30, limit: 10));
}
