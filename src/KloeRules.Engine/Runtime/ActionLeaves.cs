using KloeRules.Engine.Verdicts;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Measures.Actions;

namespace KloeRules.Engine.Runtime;

/// <summary>The judgements about an action that generated code calls. The month judged is the only now there is.</summary>
public static class ActionLeaves
{
    /// <param name="amount">Months, updates or a share of one, as the test needs.</param>
    /// <param name="state">A bit for each colour, status or phase that will do, or the field that is asked for.</param>
    public static Sight Judge(in Moment at, ActionTest test, Comparison comparison, double amount, int state)
    {
        if (at.Action is not { } action)
        {
            return Figures.Nothing(UnknownReason.NoData);
        }

        if (action.At(at.Month) is not { } update)
        {
            return Figures.Nothing(UnknownReason.NotYetTracked);
        }

        var (reading, detail) = test is ActionTest.EvidenceAhead or ActionTest.EvidenceOfPlans or ActionTest.EvidenceShared
            ? ActionEvidence.Judge(at, action, update, test)
            : (Judge(at, action, update, test, comparison, amount, state), null);
        return new Sight(reading) { Update = update, Sources = [update.Source], Detail = detail };
    }

    private static Reading Judge(
        in Moment at, TrackedAction action, ActionUpdate update, ActionTest test, Comparison comparison, double amount, int state)
    {
        var facts = update.Facts;
        var before = action.At(at.Month, before: 1);
        return test switch
        {
            ActionTest.Overdue => ActionDates.Open(facts, late => late > amount, at.Month),
            ActionTest.DueWithin => ActionDates.Open(facts, late => late <= 0 && -late <= amount, at.Month),
            ActionTest.CloseToDue => ActionDates.Of(facts.Due, at.Month, late => -late <= amount),
            ActionTest.ReviewOverdue => ActionDates.Of(facts.ReviewDue, at.Month, late => late > amount),
            ActionTest.ReviewWithin => ActionDates.Of(facts.ReviewDue, at.Month, late => late <= 0 && -late <= amount),
            ActionTest.NotUpdated => update.IsDated ? Reading.Of(at.Month - update.AsAt >= amount) : Reading.Unknown(UnknownReason.UpdateUndated),
            ActionTest.Progress => ActionProgress.Against(facts, comparison, amount),
            ActionTest.NoProgressOverUpdates => action.At(at.Month, (int)amount) is { } earlier ? ActionProgress.None(facts, earlier.Facts) : Reading.Of(false),
            ActionTest.NoProgressOverMonths => action.At(at.Month - (int)amount) is { } earlier
                ? ActionProgress.None(facts, earlier.Facts)
                : facts.IsDelivered == true ? Reading.Of(false) : Reading.Unknown(UnknownReason.NotYetTracked),
            ActionTest.BehindPlan => ActionProgress.Plan(facts, at.Month, gap => Compared.Of(gap, amount, 1) > 0),
            ActionTest.AheadOfPlan => ActionProgress.Plan(facts, at.Month, gap => Compared.Of(-gap, amount, 1) > 0),
            ActionTest.Rag => In(facts.Rag, state),
            ActionTest.RagBefore => before is null ? Reading.Of(false) : In(before.Facts.Rag, state),
            ActionTest.RagWorse => Moved(facts.Rag, before, (now, then) => now < then),
            ActionTest.RagBetter => Moved(facts.Rag, before, (now, then) => now > then),
            ActionTest.Status => StatusIn(facts, state),
            ActionTest.Phase => In(facts.Phase, state),
            ActionTest.Without => Without(action, update, (ActionField)state),
            ActionTest.Gone => Reading.Of(action.GoneAt(at.Month) is not null),
            ActionTest.New => Reading.Of(action.IsNewAt(at.Month)),
            ActionTest.DueLater => before is null ? Reading.Of(false) : Both(facts.Due, before.Facts.Due, (now, then) => now > then),
            ActionTest.Reopened => before is null ? Reading.Of(false) : Both(facts.IsDelivered, before.Facts.IsDelivered, (now, then) => then && !now),
            _ => update.Told.HasFlag(ActionField.Earlier) ? Reading.Of(facts.Earlier is not null) : Reading.Unknown(UnknownReason.NotTold),
        };
    }

    private static Reading Both<T>(T? now, T? then, Func<T, T, bool> holds)
        where T : struct => now is { } one && then is { } other ? Reading.Of(holds(one, other)) : Reading.Unknown(UnknownReason.NotTold);

    private static Reading In<TState>(TState? found, int states)
        where TState : struct, Enum => found is { } one ? Reading.Of((states & Bit(one)) != 0) : Reading.Unknown(UnknownReason.NotTold);

    /// <summary>Without a status, full progress says that it is delivered, and less that it is not.</summary>
    private static Reading StatusIn(ActionFacts facts, int states) =>
        facts.Status is null && states == Bit(ActionStatus.Delivered) && facts.IsDelivered is { } isDelivered
            ? Reading.Of(isDelivered)
            : In(facts.Status, states);

    /// <summary>Without an update before there is nothing that it could have moved from.</summary>
    private static Reading Moved(Rag? now, ActionUpdate? before, Func<Rag, Rag, bool> has) => (now, before) switch
    {
        (null, _) => Reading.Unknown(UnknownReason.NotTold),
        (_, null) => Reading.Of(false),
        ({ } rag, { Facts.Rag: { } earlier }) => Reading.Of(has(rag, earlier)),
        _ => Reading.Unknown(UnknownReason.NotTold),
    };

    /// <summary>What the tracker has no place for is not known to be absent.</summary>
    private static Reading Without(TrackedAction action, ActionUpdate update, ActionField field) => !update.Told.HasFlag(field)
        ? Reading.Unknown(UnknownReason.NotTold)
        : Reading.Of(field switch
        {
            ActionField.Status => update.Facts.Status is null,
            ActionField.Rag => update.Facts.Rag is null,
            ActionField.Phase => update.Facts.Phase is null,
            ActionField.Progress => update.Facts.Progress is null,
            ActionField.Due => update.Facts.Due is null,
            ActionField.Owner => update.Facts.Owner is null,
            ActionField.ReviewDue => update.Facts.ReviewDue is null,
            ActionField.Evidence => update.Facts.Evidence is null,
            _ => action.LinkedTo.Count + action.UnknownLinks == 0,
        });

    private static int Bit<TState>(TState state)
        where TState : struct, Enum => 1 << Convert.ToInt32(state, System.Globalization.CultureInfo.InvariantCulture);
}
