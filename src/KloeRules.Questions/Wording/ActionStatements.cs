using Humanizer;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>What was found of an action, as a clause without a full stop.</summary>
internal static class ActionStatements
{
    /// <summary>At decreasing length.</summary>
    public static IReadOnlyList<string> Of(Evidence evidence)
    {
        var subject = $"the {ActionKinds.Name(evidence.Action!.Kind)} “{evidence.Action.Title}”";
        var found = Found(evidence);
        return evidence.Linked.Count > 0
            ? [$"{subject} {found}, {LinkedWords.Of(evidence, isBrief: false)}", $"{subject} {found}, {LinkedWords.Of(evidence, isBrief: true)}"]
            : [subject + " " + found + Lasting(evidence), subject + " " + found];
    }

    /// <summary>The finding in a few words behind the action's title: "3 months overdue".</summary>
    public static string InBrief(Evidence evidence) => evidence.Point is { Term: ActionCheck { Test: ActionTest.Overdue }, Step: { Update: { } update } step }
        ? $"{Months(step.Month - update.Facts.Due!.Value)} overdue"
        : Found(evidence);

    private static string Found(Evidence evidence)
    {
        if (evidence.Point is not { Term: ActionCheck check, Step: { Update: { } update } step } point)
        {
            return "stands out";
        }

        var facts = update.Facts;
        return (check.Test, point.IsNegated) switch
        {
            (ActionTest.Overdue, false) => $"was due in {Long(facts.Due)} and is {Standing(facts)}, {Months(step.Month - facts.Due!.Value)} overdue",
            (ActionTest.DueWithin or ActionTest.CloseToDue, false) => $"is due in {Long(facts.Due)} and is {Standing(facts)}",
            (ActionTest.Progress, _) => $"is {Standing(facts)}" + (facts.Due is { } due ? $" and due in {due.ToLongString()}" : ""),
            (ActionTest.NoProgressOverUpdates, false) => $"is {Standing(facts)}, no further than {Before(check.Amount, "update")}",
            (ActionTest.NoProgressOverMonths, false) => $"is {Standing(facts)}, no further than {Before(check.Amount, "month")}",
            (ActionTest.BehindPlan, false) => $"is {Standing(facts)}, behind what its time until {Long(facts.Due)} asks for",
            (ActionTest.AheadOfPlan, false) => $"is {Standing(facts)}, ahead of what its time until {Long(facts.Due)} asks for",
            (ActionTest.RagWorse or ActionTest.RagBetter or ActionTest.RagBefore, _) => $"is rated {ActionFactWords.Of(facts.Rag)}{RatedBefore(evidence, step.Month)}",
            (ActionTest.Rag, _) => $"is rated {ActionFactWords.Of(facts.Rag)}",
            (ActionTest.Phase, _) => $"is in its {ActionFactWords.Of(facts.Phase)} phase",
            (ActionTest.NotUpdated, false) => $"was last updated in {update.AsAt.ToLongString()}",
            (ActionTest.ReviewOverdue, false) => $"was to be reviewed in {Long(facts.ReviewDue)}",
            (ActionTest.ReviewWithin, false) => $"is to be reviewed in {Long(facts.ReviewDue)}",
            (ActionTest.Without, false) => $"has no {ActionFactWords.Of((ActionField)check.State)}",
            (ActionTest.Repeated, false) => $"repeats what an earlier inspection found ({facts.Earlier})",
            (ActionTest.Gone, false) => $"was {Standing(facts)} in {update.AsAt.ToLongString()} and is no longer in the tracker of {Long(evidence.Action!.GoneAt(step.Month))}",
            (ActionTest.New, false) => $"is new in the tracker, {Standing(facts)}",
            (ActionTest.DueLater, false) => $"is now due in {Long(facts.Due)}, put back from {Long(evidence.Action!.At(step.Month, before: 1)!.Facts.Due)}",
            (ActionTest.Reopened, false) => $"is {Standing(facts)} again, after it was delivered",
            (ActionTest.EvidenceAhead or ActionTest.EvidenceOfPlans or ActionTest.EvidenceShared, false) => $"is {Standing(facts)}, {step.Detail}",
            _ => $"is {Standing(facts)}",
        };
    }

    /// <summary>"in progress at 40%"</summary>
    public static string Standing(ActionFacts facts) => (facts.Status, facts.Progress) switch
    {
        ({ } status, { } progress) when progress is > 0 and < 1 => $"{ActionFactWords.Of(status)} at {ActionFactWords.Share(progress)}",
        ({ } status, _) => ActionFactWords.Of(status),
        (null, { } progress) => $"at {ActionFactWords.Share(progress)}",
        _ => "of unknown status",
    };

    private static string RatedBefore(Evidence evidence, Month month) =>
        evidence.Action!.At(month, before: 1)?.Facts.Rag is { } rag ? $", {ActionFactWords.Of(rag)} at the update before" : "";

    /// <summary>How long, where the rule asks for it.</summary>
    private static string Lasting(Evidence evidence)
    {
        var lasting = evidence.Finding.Explanation?.Flatten().FirstOrDefault(step => step is { Truth: Truth.True, Node: Streak or InUpdates or Since or SomeMonths });
        return lasting?.Node switch
        {
            InUpdates updates => $", at {updates.Updates} updates in a row",
            Streak => $", {StreakWords.Of(evidence.Finding.Persistence, true)}",
            Since since => $", {since.Written}",
            SomeMonths some => $", {some.Written}",
            _ => "",
        };
    }

    private static string Before(double count, string noun) => count == 1 ? $"the {noun} before" : $"{noun.ToQuantity((int)count)} before";

    private static string Months(int months) => "month".ToQuantity(months);

    private static string Long(Month? month) => month!.Value.ToLongString();
}
