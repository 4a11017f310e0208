using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Findings;

/// <summary>Reads the pattern of a finding about an action off its rule's point.</summary>
internal static class ActionPatterns
{
    public static bool IsOfAction(this Pattern pattern) => pattern >= Pattern.ActionOverdue;

    public static Pattern Of(Evidence evidence) =>
        evidence.Rule.Verb == RuleVerb.Commend ? Pattern.ActionDelivered
        : evidence.Linked.Count > 0 ? Pattern.ActionWithoutEffect
        : evidence.Point is { Term: ActionCheck check, IsNegated: false } ? Of(check)
        : Pattern.ActionStanding;

    private static Pattern Of(ActionCheck check) => check.Test switch
    {
        ActionTest.Overdue => Pattern.ActionOverdue,
        ActionTest.NoProgressOverUpdates or ActionTest.NoProgressOverMonths or ActionTest.NotUpdated => Pattern.ActionStalled,
        ActionTest.Without => Pattern.ActionIncomplete,
        ActionTest.ReviewOverdue or ActionTest.ReviewWithin => Pattern.ActionReview,
        ActionTest.Repeated or ActionTest.Reopened => Pattern.ActionRepeated,
        ActionTest.EvidenceAhead or ActionTest.EvidenceOfPlans or ActionTest.EvidenceShared => Pattern.ActionUnproven,
        ActionTest.Gone => Pattern.ActionGone,
        ActionTest.Status or ActionTest.Phase or ActionTest.RagBetter or ActionTest.AheadOfPlan or ActionTest.New => Pattern.ActionStanding,
        ActionTest.Rag when (check.State & ~((1 << (int)Rag.Red) | (1 << (int)Rag.Amber) | (1 << (int)Rag.Yellow))) != 0 => Pattern.ActionStanding,
        _ => Pattern.ActionAtRisk,
    };
}
