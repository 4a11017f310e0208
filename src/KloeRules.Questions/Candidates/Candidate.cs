using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
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
    public double Score { get; } = Scoring.Score.Of(Parts, Evidence.Pack.Settings.Weights);

    /// <summary>How far the figure is on the wrong side, relative to its line or to the earlier figure; 0 when that is not known.</summary>
    public double Size { get; } = Breach.Of(Evidence)?.Relative ?? 0;

    /// <summary>Past a limit, or worsened by more than the pack calls steady; never for a measure of which neither way is good.</summary>
    public bool IsWorse => Evidence.Measure.Direction != Direction.Neither
        && Size >= (Evidence.Point?.Term is Change ? Evidence.Pack.Settings.SteadyWithin : double.Epsilon);

    /// <summary>It is asked for want of figures, and says nothing about any.</summary>
    public bool IsWithoutFigures => Patterns.OfPoint(Evidence) == Pattern.NoData;

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
                PriorityPart.Of(evidence, run.Pack.ConcernAbout(evidence.Measure, run.AsAt)),
                DirectionPart.Of(evidence),
                ConfidencePart.Of(evidence),
                AttentionPart.New,
            ],
            ruleOrder);
    }
}
