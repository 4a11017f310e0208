using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>What the measure stands for: an inspection's concern, a family's headline, the plan, or none of these.</summary>
internal static class PriorityPart
{
    public static Part Of(Measure measure)
    {
        var (value, words) = measure switch
        {
            { CauseOfConcern: { } concern } => (1.0, $"evidence for the cause of concern “{concern}”"),
            { HeadlineOf: { } family } => (0.8, $"headline of {family}"),
            { PlanPriority: { } number } => (0.6, $"plan priority {number}"),
            _ => (0.4, "not a plan priority"),
        };
        return new Part(PartName.Priority, value, 0, words, true);
    }
}
