using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>What the measure stands for: an inspection's concern or a declared one, a family's headline, the plan, or none of these.</summary>
internal static class PriorityPart
{
    /// <param name="concern">The concern declared about the measure that counts now, if there is one.</param>
    public static Part Of(Measure measure, Concern? concern)
    {
        var (value, words) = measure switch
        {
            { CauseOfConcern: { } cause } => (1.0, $"evidence for the cause of concern “{cause}”"),
            _ when concern is not null => (1.0, concern.Because is { } because ? $"of declared concern ({because})" : "of declared concern"),
            { HeadlineOf: { } family } => (0.8, $"headline of {family}"),
            { PlanPriority: { } number } => (0.6, $"plan priority {number}"),
            _ => (0.4, "not a plan priority"),
        };
        return new Part(PartName.Priority, value, 0, words, true);
    }
}
