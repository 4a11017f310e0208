using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Trackers of a few actions with a few updates each, any fact of which may be missing.</summary>
internal static class AnyTracker
{
    private const int Actions = 4;
    private const int MonthsBack = 8;

    public static readonly string[] Names = ["Question 4", "Head of Crime"];

    public static Gen<ActionTracker> Of(IReadOnlyList<Measure> measures) =>
        Action(measures).ArrayOf(Actions).Select(actions => new ActionTracker(actions));

    private static Gen<TrackedAction> Action(IReadOnlyList<Measure> measures) =>
        from kind in Choice.Elements(ActionKind.Action, ActionKind.Recommendation, ActionKind.CauseOfConcern, ActionKind.Deliverable)
        from count in Choice.Choose(1, 5)
        from updates in Update().ArrayOf(count)
        from links in Choice.SubListOf(measures.ToArray())
        from unknown in Choice.Frequency((6, Choice.Constant(0)), (1, Choice.Constant(1)))
        from missing in Choice.SubListOf(Enumerable.Range(0, MonthsBack).ToArray())
        from added in Choice.Elements(true, false)
        select new TrackedAction("actions.csv", kind, "", "An action", updates.DistinctBy(update => update.AsAt))
        {
            LinkedTo = [.. links.Take(3)],
            UnknownLinks = unknown,
            MissingFrom = [.. missing.Select(back => AnyFrame.Latest - back).Order()],
            WasAdded = added,
        };

    private static Gen<ActionUpdate> Update() =>
        from back in Choice.Choose(-1, MonthsBack)
        from facts in Facts()
        from isDated in Choice.Frequency((6, Choice.Constant(true)), (1, Choice.Constant(false)))
        from told in Choice.Frequency((4, Choice.Constant(ActionField.All)), (1, Choice.Choose(0, (int)ActionField.All).Select(bits => (ActionField)bits)))
        select new ActionUpdate(AnyFrame.Latest - back, isDated, facts, told, Written.Cell);

    private static Gen<ActionFacts> Facts() =>
        from status in Maybe(Choice.Elements(Enum.GetValues<ActionStatus>()))
        from rag in Maybe(Choice.Elements(Enum.GetValues<Rag>()))
        from phase in Maybe(Choice.Elements(Enum.GetValues<ActionPhase>()))
        from progress in Maybe(Choice.Elements(0, 0.25, 0.4, 0.5, 0.9, 1))
        from start in Maybe(AnyMonth())
        from due in Maybe(AnyMonth())
        from review in Maybe(AnyMonth())
        from owner in Choice.Elements(Names[1], null)
        from area in Choice.Elements(Names[0], null)
        from earlier in Choice.Elements("AFI 1", null)
        from evidence in Evidence()
        from priority in Maybe(Choice.Choose(1, 2))
        select new ActionFacts
        {
            Status = status,
            Rag = rag,
            Phase = phase,
            Progress = progress,
            Start = start,
            Due = due,
            ReviewDue = review,
            Owner = owner,
            QuestionArea = area,
            Earlier = earlier,
            Evidence = evidence,
            PlanPriority = priority,
        };

    private static Gen<string?> Evidence() =>
        from sentences in Choice.SubListOf("All teams have been briefed", "Done", "Training to be rolled out", "Terms agreed")
        from month in AnyMonth()
        from isDated in Choice.Elements(true, false)
        let text = string.Join(". ", isDated ? sentences.Append($"Starts in {month.ToLongString()}") : sentences)
        select text.Length == 0 ? null : text;

    private static Gen<Month> AnyMonth() => Choice.Choose(-4, 10).Select(back => AnyFrame.Latest - back);

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : struct => Choice.Frequency((4, some.Select(one => (T?)one)), (1, Choice.Constant((T?)null)));
}
