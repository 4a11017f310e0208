using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Candidates;

/// <summary>A finding that could ask, with the parts of its own score.</summary>
/// <param name="RuleOrder">The place of its rule in the pack.</param>
internal sealed record Candidate(Evidence Evidence, IReadOnlyList<Part> Parts, int RuleOrder)
{
    public Finding Finding => Evidence.Finding;

    public Subject Subject => Subject.Of(Evidence);

    /// <summary>Its own score, unrounded, before anything is merged or folded into it.</summary>
    public double Score { get; } = Scoring.Score.Of(Parts);

    public static Candidate Of(Finding finding, RunFindings run, int ruleOrder)
    {
        var evidence = Evidence.Of(finding, run);
        return new Candidate(
            evidence,
            [
                SeverityPart.Of(finding.Rule.Severity),
                PersistencePart.Of(finding.Persistence),
                GapPart.Of(evidence),
                SurprisePart.Of(evidence),
                PriorityPart.Of(evidence.Measure),
                DirectionPart.Of(evidence),
                ConfidencePart.Of(evidence),
                AttentionPart.New,
            ],
            ruleOrder);
    }
}
