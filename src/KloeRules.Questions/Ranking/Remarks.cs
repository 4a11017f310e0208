using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Ranking;

/// <summary>What a run has to say beside its questions, one sentence a remark, in the order of the rules.</summary>
internal sealed class Remarks(RunFindings run)
{
    private readonly RuleOrder order = new(run.Pack);

    /// <summary>One sentence for all that is commended of one family.</summary>
    public static Remark Commend(Topic topic)
    {
        var lead = topic.Lead.Asking.Evidence;
        var with = topic.Folded.Select(issue => SubjectWords.Of(issue.Asking.Evidence)).Distinct().ToArray();
        var others = with.Length == 0 ? "" : $", and {Sentence.List(with)} did well too";
        return new Remark(lead.Finding, Titles.Of(topic), Sentence.Of(Statements.Of(lead, Patterns.Of(lead))[0] + others));
    }

    public IReadOnlyList<Remark> Warnings() =>
        Ordered(finding => finding is { Verdict: Verdict.Asked, Rule.Verb: RuleVerb.Watch })
            .Select(finding => Evidence.Of(finding, run))
            .Select(evidence => new Remark(evidence.Finding, Titles.Of(evidence), Sentence.Of(Statements.Of(evidence, Patterns.Of(evidence))[0])))
            .ToArray();

    public IReadOnlyList<Remark> Building() =>
        Ordered(finding => finding is { Verdict: Verdict.Building, Rule.Verb: not (RuleVerb.Note or RuleVerb.Claim) })
            .Select(finding => Evidence.Of(finding, run))
            .Select(evidence => new Remark(evidence.Finding, Titles.Of(evidence), BuildingText(evidence)))
            .ToArray();

    /// <summary>Each with why, but for claims, which are listed apart; writers put those of one reason together.</summary>
    public IReadOnlyList<Remark> CannotTell() =>
        Ordered(finding => finding is { Verdict: Verdict.CannotTell, Rule.Verb: not RuleVerb.Claim })
            .Select(finding => new Remark(finding, finding.Rule.Title, UnknownWords.Of(finding.Reason)))
            .ToArray();

    public IReadOnlyList<Removal> Broken() =>
        Ordered(finding => finding.Verdict == Verdict.Broken)
            .Select(finding => new Removal(
                finding,
                RemovalStep.Broken,
                finding.Rule.Title,
                Sentence.Of($"The rule failed while it was judged, so it asks nothing this time: {finding.Broken ?? "the reason was not recorded"}")))
            .ToArray();

    private static string BuildingText(Evidence evidence)
    {
        var finding = evidence.Finding;
        var figure = evidence.Point?.Step is { Value: { } value, Window: var window, Month: var month }
            ? $", at {FigureWords.Level(value, evidence.Unit)} in {SubjectWords.Period(window, month)}"
            : "";
        return $"{SubjectWords.Of(finding.Measure.Name, finding.Area)}: held in the latest {finding.Run} of the {finding.Needed} {StreakWords.Unit(finding.Rule)} needed{figure}.";
    }

    private IEnumerable<Finding> Ordered(Func<Finding, bool> which) =>
        run.Findings.Where(which)
            .OrderBy(finding => order.Of(finding.Rule))
            .ThenBy(finding => finding.Measure.Name, StringComparer.Ordinal)
            .ThenBy(finding => finding.Area, StringComparer.Ordinal);
}
