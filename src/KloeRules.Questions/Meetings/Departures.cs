using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Questions.Differences;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Meetings;

/// <summary>Why a question of an earlier meeting is not asked now. Only what was judged, and found not to hold, is cleared.</summary>
internal sealed class Departures(RankedQuestions now, Month month, PackVersion version)
{
    private readonly Lazy<RunFindings> then = new(() => Evaluator.Evaluate(version.Compiled, version.KnownAt(month), month));

    public EarlierOutcome Of(MeetingQuestion gone)
    {
        var rule = RuleOf(gone.Key);
        if (rule is null)
        {
            return Untold(gone, "The pack no longer has the rule that asked it, so nobody has looked whether this still holds.");
        }

        if (rule.Verb is not (RuleVerb.Flag or RuleVerb.Claim))
        {
            return Untold(gone, $"The rule that asked it is a “{rule.Verb.ToString().ToLowerInvariant()}” now, which asks nothing.");
        }

        var judged = gone.Findings.Select(finding => (finding, Now: Find(now.Run, finding.Key))).ToArray();
        if (now.Removed.FirstOrDefault(removal => removal.Step is RemovalStep.Muted or RemovalStep.Snoozed or RemovalStep.Overruled && judged.Any(one => ReferenceEquals(one.Now, removal.Finding))) is { } kept)
        {
            return new EarlierOutcome(gone, SinceStatus.KeptQuiet, null, Then(gone) + kept.Reason);
        }

        return judged.Where(one => RuleOf(one.finding.Key) is not null).Select(one => WhyUntold(one.finding, one.Now, gone)).OfType<string>().FirstOrDefault() is { } why
            ? Untold(gone, why)
            : gone.Findings.Any(finding => Find(then.Value, finding.Key)?.Verdict == Verdict.Asked) || Find(then.Value, gone.Key)?.Verdict is not (Verdict.Quiet or Verdict.Building)
            ? new EarlierOutcome(gone, SinceStatus.Cleared, null, Cleared(gone, Explained(rule, now.Run, gone.Key)))
            : OnTodaysFigures(gone, Explained(rule, then.Value, gone.Key));
    }

    private static EarlierOutcome Untold(MeetingQuestion gone, string why) => new(gone, SinceStatus.NoLongerJudged, null, Then(gone) + why);

    /// <summary>The figure of then in front of what is said of now.</summary>
    private static string Then(MeetingQuestion gone) => gone.Lead.Text is { } text ? $"{Sentence.Capital(text)} then. " : "";

    private static string? WhyUntold(AskedFinding finding, Finding? judged, MeetingQuestion gone)
    {
        var subject = finding.Subject == gone.Findings[0].Subject ? "it" : SubjectWords.Of(finding.Measure, finding.Area);
        return judged?.Verdict switch
        {
            null => $"Nothing is judged of {SubjectWords.Of(finding.Measure, finding.Area)} any more: the rule or the data leaves it out.",
            Verdict.CannotTell => $"Whether {subject} still holds can't be told. {UnknownWords.Of(judged.Reason)}",
            Verdict.Broken => $"Whether {subject} still holds can't be told. The rule failed while it was judged.",
            _ => null,
        };
    }

    private static string Cleared(MeetingQuestion gone, (Finding Finding, Evidence Evidence) judged)
    {
        var figure = AskedFigure.Of(judged.Evidence);
        var line = figure.Text is not null && !figure.IsRating && Breach.Of(judged.Evidence) is not null ? ", " + GapWords.Of(judged.Evidence) : "";
        var again = judged.Finding.Verdict == Verdict.Building
            ? $"; it has held again for {judged.Finding.Run} of the {judged.Finding.Needed} {StreakWords.Unit(judged.Finding.Rule)} needed"
            : "";
        return Sentence.Of((ComparedFigures.Side(gone.Lead, figure) ?? "it no longer holds") + line + again);
    }

    /// <summary>Judged again on the figures of today, the earlier month would not have asked.</summary>
    private EarlierOutcome OnTodaysFigures(MeetingQuestion gone, (Finding Finding, Evidence Evidence) judged)
    {
        const int MostShown = 2;
        var revised = RevisedLines(gone, judged.Evidence).ToArray();
        var more = revised.Length > MostShown ? $"; and {revised.Length - MostShown} more" : "";
        return revised.Length > 0
            ? new EarlierOutcome(gone, SinceStatus.RevisedAway, null, Sentence.Of($"on the figures known today {month.ToLongString()} would not have asked: {string.Join("; ", revised.Take(MostShown))}{more}"))
            : Untold(gone, $"On the rules and figures of today {month.ToLongString()} would not have asked either, though the figures shown then are the same: a limit, the rule or figures further back have been changed.");
    }

    /// <summary>"Jan 2023: 87.1% then (data.csv, row 5, column 3), 90.2% now (data.csv, row 5, column 3)"</summary>
    private static IEnumerable<string> RevisedLines(MeetingQuestion gone, Evidence today) =>
        from line in gone.Evidence
        let same = EvidenceLines.Figures(today).FirstOrDefault(other => Place(other) == Place(line))
        where same is not null && same.Text != line.Text
        select $"{line.Label}: {line.Text} then ({line.Source}), {same.Text} now ({same.Source})";

    private static (string, string, string) Place(EvidenceLine line) => (NameKey.Of(line.Measure), NameKey.Of(line.Area), line.Label);

    private (Finding Finding, Evidence Evidence) Explained(Rule rule, RunFindings run, QuestionKey key)
    {
        var finding = Find(Evaluator.Explain(version.Compiled, rule, run.Frame, run.AsAt), key)!;
        return (finding, Evidence.Of(finding, run, RulePoint.Against(finding)));
    }

    private Rule? RuleOf(QuestionKey key) => version.Compiled.Pack.Rules.FirstOrDefault(rule => rule.Id == key.Rule);

    private static Finding? Find(RunFindings run, QuestionKey key) => Find(run.Findings, key);

    private static Finding? Find(IEnumerable<Finding> findings, QuestionKey key) => findings.FirstOrDefault(finding =>
        finding.Rule.Id == key.Rule
        && NameKey.Of(finding.Area) == key.Area
        && (Kinship.IsOfFamily(finding.Rule) || NameKey.Of(finding.Measure.Name) == key.Measure));
}
