using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Explaining;

/// <summary>A judgement about an action as it was made: what the tracker said, and what was asked.</summary>
internal static class ActionExplanation
{
    public static string Of(ActionCheck check, Step step) => $"{step.Measure.Name}, {step.Month.ToLongString()}, {Told(step)}, asked whether {Asked(check, step)}";

    private static string Told(Step step)
    {
        if (step.Update is not { } update)
        {
            return "not in the tracker yet";
        }

        var facts = update.Facts;
        var told = new[]
        {
            facts.Status is { } status ? ActionFactWords.Of(status) : null,
            facts.Progress is { } progress ? ActionFactWords.Share(progress) : null,
            facts.Rag is { } rag ? ActionFactWords.Of(rag) : null,
            facts.Due is { } due ? $"due {due}" : null,
        }.OfType<string>();
        return $"as at {update.AsAt}: {string.Join(", ", told.DefaultIfEmpty("nothing told"))}";
    }

    private static string Asked(ActionCheck check, Step step) => check.Test switch
    {
        ActionTest.Overdue => check.Amount > 0 ? $"it is overdue by more than {Count(check, "month")}" : "it is overdue",
        ActionTest.DueWithin => $"it is due within {Count(check, "month")}",
        ActionTest.CloseToDue => $"{Count(check, "month")} or less are left until it is due",
        ActionTest.Progress => $"its progress is {LineWords.Side(check.Comparison)} {ActionFactWords.Share(check.Amount)}",
        ActionTest.NoProgressOverUpdates => $"it is no further than {Count(check, "update")} before",
        ActionTest.NoProgressOverMonths => $"it is no further than {Count(check, "month")} before",
        ActionTest.BehindPlan => "it is behind plan" + By(check),
        ActionTest.AheadOfPlan => "it is ahead of plan" + By(check),
        ActionTest.Rag => $"it is rated {States<Rag>(check)}",
        ActionTest.RagBefore => $"it was rated {States<Rag>(check)} at the update before",
        ActionTest.RagWorse => "it is rated worse than at the update before",
        ActionTest.RagBetter => "it is rated better than at the update before",
        ActionTest.Status => $"it is {States<ActionStatus>(check)}",
        ActionTest.Phase => $"it is in phase {States<ActionPhase>(check)}",
        ActionTest.NotUpdated => $"it has not been updated for {Count(check, "month")}",
        ActionTest.ReviewOverdue => check.Amount > 0 ? $"its review is overdue by more than {Count(check, "month")}" : "its review is overdue",
        ActionTest.ReviewWithin => $"its review is due within {Count(check, "month")}",
        ActionTest.Without => $"it has no {ActionFactWords.Of((ActionField)check.State)}",
        ActionTest.Gone => "its tracker no longer holds it",
        ActionTest.New => "it is new in its tracker",
        ActionTest.DueLater => "its due date was put back",
        ActionTest.Reopened => "it was delivered at the update before and is not now",
        ActionTest.EvidenceAhead => "its evidence lies in the future" + Seen(step),
        ActionTest.EvidenceOfPlans => "its evidence speaks of work to come" + Seen(step),
        ActionTest.EvidenceShared => "its evidence is given for another status too" + Seen(step),
        _ => "an earlier inspection found the same",
    };

    private static string Seen(Step step) => step.Detail is { } detail ? $" ({detail})" : "";

    private static string Count(ActionCheck check, string noun) => $"{(int)check.Amount} {noun}{(check.Amount == 1 ? "" : "s")}";

    private static string By(ActionCheck check) => check.Amount > 0 ? $" by more than {ActionFactWords.Share(check.Amount)} of it" : "";

    private static string States<TState>(ActionCheck check)
        where TState : struct, Enum =>
        string.Join(" or ", Enum.GetValues<TState>().Where((_, place) => (check.State & (1 << place)) != 0).Select(Word));

    private static string Word<TState>(TState state)
        where TState : struct, Enum => state is ActionStatus status ? ActionFactWords.Of(status) : state.ToString().ToLowerInvariant();
}
