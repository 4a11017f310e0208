using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;

namespace KloeRules.Oracle;

/// <summary>Judges actions anew from all their updates.</summary>
internal static class SlowActions
{
    /// <summary>The updates up to a month, the latest first.</summary>
    public static IReadOnlyList<ActionUpdate> History(TrackedAction action, Month month) =>
        [.. action.Updates.Where(update => update.AsAt.Index <= month.Index).OrderByDescending(update => update.AsAt.Index)];

    public static bool IsIn(ActionScope scope, TrackedAction action, Month month)
    {
        var facts = History(action, month).Concat(action.Updates.OrderBy(update => update.AsAt.Index)).First().Facts;
        return scope.Kinds.HasFlag(action.Kind)
            && (scope.PlanPriority ?? facts.PlanPriority) == facts.PlanPriority
            && (scope.QuestionArea is null || scope.QuestionArea == NameKey.Of(facts.QuestionArea ?? ""))
            && (scope.Owner is null || scope.Owner == NameKey.Of(facts.Owner ?? ""))
            && (scope.LinkedTo is null || scope.LinkedTo.Intersect(action.LinkedTo).Any());
    }

    /// <param name="all">The whole tracker.</param>
    public static bool? Judge(ActionCheck check, TrackedAction action, Month month, IReadOnlyList<TrackedAction> all)
    {
        var history = History(action, month);
        return history.Count == 0 ? null : Judge(check, action, history, month, all);
    }

    private static bool? Judge(ActionCheck check, TrackedAction action, IReadOnlyList<ActionUpdate> history, Month month, IReadOnlyList<TrackedAction> all)
    {
        var now = history[0].Facts;
        switch (check.Test)
        {
            case ActionTest.Overdue:
                return And(Not(Delivered(now)), Late(now.Due, month) is { } late ? late > check.Amount : null);
            case ActionTest.DueWithin:
                return And(Not(Delivered(now)), Late(now.Due, month) is { } early ? early is <= 0 && early >= -check.Amount : null);
            case ActionTest.CloseToDue:
                return Late(now.Due, month) is { } left ? left >= -check.Amount : null;
            case ActionTest.ReviewOverdue:
                return Late(now.ReviewDue, month) is { } passed ? passed > check.Amount : null;
            case ActionTest.ReviewWithin:
                return Late(now.ReviewDue, month) is { } ahead ? ahead is <= 0 && ahead >= -check.Amount : null;
            case ActionTest.NotUpdated:
                return history[0].IsDated ? month.Index - history[0].AsAt.Index >= check.Amount : null;
            case ActionTest.Progress:
                return Done(now) is not { } done ? null : check.Comparison switch
                {
                    Comparison.Above => done > Hundredths(check.Amount),
                    Comparison.AtLeast => done >= Hundredths(check.Amount),
                    Comparison.Below => done < Hundredths(check.Amount),
                    _ => done <= Hundredths(check.Amount),
                };
            case ActionTest.NoProgressOverUpdates:
                return history.Count <= check.Amount ? false : NoFurther(now, history[(int)check.Amount].Facts);
            case ActionTest.NoProgressOverMonths:
                var then = History(action, month - (int)check.Amount);
                return then.Count > 0 ? NoFurther(now, then[0].Facts) : Delivered(now) == true ? false : null;
            case ActionTest.BehindPlan:
                return Delivered(now) == true ? false : Gap(now, month) is { } behind ? behind > check.Amount + 1e-9 : null;
            case ActionTest.AheadOfPlan:
                return Delivered(now) == true ? false : Gap(now, month) is { } before ? -before > check.Amount + 1e-9 : null;
            case ActionTest.Rag:
                return Has(check, (int?)now.Rag);
            case ActionTest.RagBefore:
                return history.Count < 2 ? false : Has(check, (int?)history[1].Facts.Rag);
            case ActionTest.RagWorse:
                return now.Rag is null ? null : history.Count < 2 ? false : now.Rag < history[1].Facts.Rag ? true : history[1].Facts.Rag is null ? null : false;
            case ActionTest.RagBetter:
                return now.Rag is null ? null : history.Count < 2 ? false : now.Rag > history[1].Facts.Rag ? true : history[1].Facts.Rag is null ? null : false;
            case ActionTest.Status:
                return now.Status is null && check.State == 8 ? Delivered(now) : Has(check, (int?)now.Status);
            case ActionTest.Phase:
                return Has(check, (int?)now.Phase);
            case ActionTest.Repeated:
                return (history[0].Told & ActionField.Earlier) == 0 ? null : now.Earlier is not null;
            case ActionTest.Gone:
                return action.MissingFrom.Any(missing => missing.Index > history[0].AsAt.Index && missing.Index <= month.Index);
            case ActionTest.New:
                return action.WasAdded && history.Count == 1 && !action.MissingFrom.Any(missing => missing.Index > history[0].AsAt.Index && missing.Index <= month.Index);
            case ActionTest.DueLater:
                return history.Count < 2 ? false : history[1].Facts.Due is { } was && now.Due is { } due ? due.Index > was.Index : null;
            case ActionTest.Reopened:
                return history.Count < 2 ? false : Delivered(now) is { } isDone && Delivered(history[1].Facts) is { } wasDone ? wasDone && !isDone : null;
            case ActionTest.EvidenceAhead:
                return Evidence(history[0], text => SlowEvidence.NamesLater(text, month));
            case ActionTest.EvidenceOfPlans:
                return Evidence(history[0], SlowEvidence.IsOfPlans);
            case ActionTest.EvidenceShared:
                return Evidence(history[0], text => Shared(text, now, all.Where(other => other != action).Select(other => History(other, month)).Where(one => one.Count > 0).Select(one => one[0].Facts)));
            default:
                return (history[0].Told & (ActionField)check.State) == 0 ? null : !Says(action, now, (ActionField)check.State);
        }
    }

    private static bool? Evidence(ActionUpdate update, Func<string, bool?> judge) =>
        update.Facts.Evidence is { } text ? judge(text) : (update.Told & ActionField.Evidence) == 0 ? null : false;

    private static bool? Shared(string text, ActionFacts now, IEnumerable<ActionFacts> others)
    {
        var sharing = others.Where(other => other.Evidence is { } evidence && SlowEvidence.HaveSentenceInCommon(text, evidence)).ToArray();
        if (sharing.Length == 0)
            return false;

        bool? any = false;
        foreach (var other in sharing)
        {
            bool? differs = StatusOf(now) is { } own && StatusOf(other) is { } theirs ? own != theirs : null;
            any = any == true || differs == true ? true : any is null || differs is null ? null : false;
        }

        return any;
    }

    private static ActionStatus? StatusOf(ActionFacts facts) => facts.Status ?? (Delivered(facts) == true ? ActionStatus.Delivered : null);

    private static bool Says(TrackedAction action, ActionFacts facts, ActionField field) => field == ActionField.LinkedMeasures
        ? action.LinkedTo.Count > 0 || action.UnknownLinks > 0
        : typeof(ActionFacts).GetProperty(field.ToString())!.GetValue(facts) is not null;

    private static bool? Has(ActionCheck check, int? state) => state is { } bit ? (check.State >> bit) % 2 == 1 : null;

    private static bool? NoFurther(ActionFacts now, ActionFacts then) =>
        Delivered(now) == true ? false : Done(now) is { } done && Done(then) is { } before ? done <= before : null;

    private static double? Gap(ActionFacts facts, Month month)
    {
        if (facts.Start is not { } start || facts.Due is not { } due || due.Index < start.Index || Done(facts) is not { } done)
            return null;

        var passed = Math.Min(month.Index, due.Index) - Math.Min(start.Index - 1, month.Index);
        return ((double)passed / (due.Index - start.Index + 1)) - (done / 100.0);
    }

    private static int? Late(Month? due, Month month) => due is { } date ? month.Index - date.Index : null;

    private static bool? Delivered(ActionFacts facts) => facts.Status switch
    {
        ActionStatus.Delivered => true,
        null => facts.Progress is { } progress ? Hundredths(progress) == 100 : null,
        _ => false,
    };

    /// <summary>In hundredths, so that nothing is lost to rounding.</summary>
    private static int? Done(ActionFacts facts) =>
        facts.Progress is { } progress ? Hundredths(progress)
        : facts.Status == ActionStatus.Delivered ? 100
        : facts.Status == ActionStatus.NotStarted ? 0
        : null;

    private static int Hundredths(double share) => (int)Math.Round(share * 100);

    private static bool? Not(bool? truth) => !truth;

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left & right;
}
