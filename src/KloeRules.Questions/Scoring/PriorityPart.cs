using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Measures.Actions;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>What the measure stands for: an inspection's concern or a declared one, a family's headline, the plan, or none of these.</summary>
internal static class PriorityPart
{
    /// <param name="concern">The concern declared about the measure that counts now, if there is one.</param>
    public static Part Of(Evidence evidence, Concern? concern) =>
        evidence.Action is { } action ? Of(action, evidence.Measure.PlanPriority) : Of(evidence.Measure, concern);

    /// <summary>What an inspection has found goes before what the plan promises.</summary>
    private static Part Of(TrackedAction action, int? planPriority)
    {
        var (value, words) = action.Kind switch
        {
            ActionKind.CauseOfConcern => (1.0, "an inspection's cause of concern"),
            var kind when (kind & ActionKind.Finding) != 0 => (0.8, $"an inspection's {ActionKinds.Name(kind)}"),
            _ when planPriority is { } number => (0.6, $"plan priority {number}"),
            _ => (0.4, "not a plan priority"),
        };
        return new Part(PartName.Priority, value, 0, words, true);
    }

    /// <summary>The words of the catalogue often say already that it is one.</summary>
    private static string EvidenceFor(string cause) =>
        (cause.Contains("cause of concern", StringComparison.OrdinalIgnoreCase) ? "evidence for" : "evidence for the cause of concern") + $" “{cause}”";

    private static Part Of(Measure measure, Concern? concern)
    {
        var (value, words) = measure switch
        {
            { CauseOfConcern: { } cause } => (1.0, EvidenceFor(cause)),
            _ when concern is not null => (1.0, concern.Because is { } because ? $"of declared concern ({because})" : "of declared concern"),
            { HeadlineOf: { } family } => (0.8, $"the headline figure of {family}"),
            { PlanPriority: { } number } => (0.6, $"plan priority {number}"),
            _ => (0.4, "not a plan priority"),
        };
        return new Part(PartName.Priority, value, 0, words, true);
    }
}
