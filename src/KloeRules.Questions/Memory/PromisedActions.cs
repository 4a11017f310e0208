using KloeRules.Engine.Evaluation;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Actions;
using KloeRules.Measures.Series;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Memory;

/// <summary>
/// What was promised to meetings, as entries of the tracker of actions, so that rules judge them like any other. What was settled, its outcome
/// seen or its question closed, is judged no more.
/// </summary>
public static class PromisedActions
{
    private const ActionField Told = ActionField.Status | ActionField.Due | ActionField.Owner | ActionField.LinkedMeasures;

    /// <summary>The frame with the register's actions behind those of its tracker.</summary>
    /// <param name="asAt">The month judged; an entry made after it counts as known in it, because figures come later than meetings.</param>
    /// <param name="file">The register's file, as shown to readers.</param>
    public static Frame Beside(Frame frame, MeetingMemory memory, MeasureNames names, Month asAt, string file)
    {
        var promised = memory.Register.Questions
            .Where(question => !IsSettled(question))
            .SelectMany(question => question.Actions.Select(action => Of(action, question, names, asAt, file)))
            .ToArray();
        return promised.Length == 0 ? frame : frame.With(new ActionTracker([.. frame.Actions.All, .. promised]));
    }

    /// <summary>How many actions of the register no rule of the pack is about.</summary>
    internal static int Unjudged(MeetingMemory memory, Pack pack) =>
        pack.Rules.Any(rule => rule.Actions is { } scope && (scope.Kinds & ActionKind.Action) != 0)
            ? 0
            : memory.Register.Questions.Where(question => !IsSettled(question)).Sum(question => question.Actions.Count);

    private static bool IsSettled(QuestionRecord question) =>
        question.Exit is not null || question.State is QuestionState.OutcomeSeen or QuestionState.Closed;

    private static TrackedAction Of(PromisedAction action, QuestionRecord question, MeasureNames names, Month asAt, string file)
    {
        var (payload, reference) = (action.Promised.Content.Payload, action.Promised.Content.Reference);

        // Promised in answer to a question and linked to nothing else, it is to show in what the question was about.
        var linked = (payload.Measures.Count > 0 ? payload.Measures : [question.Key.Measure]).Select(name => names.Find(name)).ToArray();
        var updates = new[] { (Entry: action.Promised, Status: ActionStatus.InProgress), (Entry: action.Done, Status: ActionStatus.Delivered) }
            .Where(update => update.Entry is not null)
            .Select(update => Update(update.Entry!, update.Status, payload, asAt, file))
            .GroupBy(update => update.AsAt)
            .Select(inMonth => inMonth.Last());
        return new TrackedAction(file, ActionKind.Action, $"{QuestionReference.Of(question.Key)}-{reference[..4]}", payload.Text!.Trim(), updates)
        {
            LinkedTo = [.. linked.OfType<Measure>()],
            UnknownLinks = linked.Count(measure => measure is null),
        };
    }

    private static ActionUpdate Update(Entry entry, ActionStatus status, Payload promised, Month asAt, string file)
    {
        var month = entry.Content.When.Month;
        return new ActionUpdate(
            month < asAt ? month : asAt,
            true,
            new ActionFacts { Status = status, Due = promised.Due?.Month, Owner = promised.Owner },
            Told,
            new Source(file, entry.Line, 0));
    }
}
