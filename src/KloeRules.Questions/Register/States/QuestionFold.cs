using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.States;

/// <summary>Applies entries to one question, in order.</summary>
internal sealed class QuestionFold(QuestionKey key)
{
    private readonly List<Entry> history = [];
    private QuestionState state;
    private RegisterDate? waitingSince;
    private int openActions;

    public QuestionRecord Record => new(key, state, history, waitingSince);

    /// <summary>Null when the entry was applied; otherwise why it can't be, and nothing has changed.</summary>
    public string? Apply(Entry entry)
    {
        if (Refusals.Of(entry.Content, Record) is { } refusal)
        {
            return refusal;
        }

        var content = entry.Content;
        openActions += content.Kind switch
        {
            EntryKind.ActionOpened => 1,
            EntryKind.ActionDone => -1,
            _ => 0,
        };
        var wasWaiting = Record.IsWaiting;
        state = Next(content.Kind);
        history.Add(entry);
        waitingSince = !Record.IsWaiting ? null : wasWaiting ? waitingSince : content.Meeting ?? content.When;
        return null;
    }

    private QuestionState Next(EntryKind kind) => kind switch
    {
        // Asked again while it waits: still a holding answer, still a follow-up.
        EntryKind.Asked when Record.IsWaiting => state,
        EntryKind.ActionDone when openActions > 0 => QuestionState.ActionOpen,
        _ => Move.Of(kind).To ?? (state == QuestionState.Unrecorded ? QuestionState.Proposed : state),
    };
}
