using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Candidates;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Claims;

/// <summary>Every claim of the pack with what the figures say of it, in the pack's order.</summary>
internal static class ClaimChecks
{
    public static IReadOnlyList<ClaimCheck> Of(RunFindings run)
    {
        var order = new RuleOrder(run.Pack);
        return [.. run.Findings.Where(finding => finding.Rule.Verb == RuleVerb.Claim).OrderBy(finding => order.Of(finding.Rule)).Select(finding => Of(finding, run))];
    }

    /// <summary>A claim's rule looks for its contradiction, so one that is quiet holds.</summary>
    private static ClaimCheck Of(Finding finding, RunFindings run) => finding.Verdict switch
    {
        Verdict.Asked => Check(finding, ClaimVerdict.Contradicted, Seen(Evidence.Of(finding, run))),
        Verdict.Quiet or Verdict.Building => Check(finding, ClaimVerdict.Holds, Seen(Evidence.Of(finding, run, RulePoint.Against(finding)))),
        Verdict.CannotTell => Check(finding, ClaimVerdict.CannotTell, UnknownWords.Of(finding.Reason)),
        _ => Check(finding, ClaimVerdict.CannotTell, finding.Broken ?? "It could not be judged."),
    };

    private static ClaimCheck Check(Finding finding, ClaimVerdict verdict, string text) =>
        new(finding, verdict, ClaimWords.Source(finding.Rule), Sentence.Of(text));

    private static string Seen(Evidence evidence) => evidence.Point is null ? "The figures decide it together." : Statements.Seen(evidence);
}
