using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.States;

/// <summary>All that a register holds about one question.</summary>
/// <param name="History">What counts: in order, without what was withdrawn and what could not be applied.</param>
/// <param name="WaitingSince">The meeting from which an answer has been waited for; null when none is.</param>
public sealed record QuestionRecord(QuestionKey Key, QuestionState State, IReadOnlyList<Entry> History, RegisterDate? WaitingSince)
{
    /// <summary>For so many months an answered question comes back only as a follow-up.</summary>
    public const int MonthsAnswered = 6;

    /// <summary>From so many meetings without an answer a question is overdue.</summary>
    public const int MeetingsUntilOverdue = 3;

    public string? Title => Last(entry => entry.Content.Payload.Title is not null)?.Content.Payload.Title;

    /// <summary>Its heading; of one that was never given any, what it is about.</summary>
    public string Name => Title ?? $"{Key.Measure}{(Key.Area.Length > 0 ? ", " + Key.Area : "")} ({Key.Rule})";

    /// <summary>Every time it was asked or followed up, the earliest first.</summary>
    public IReadOnlyList<Entry> Asked => All(EntryKind.Asked, EntryKind.FollowedUp);

    /// <summary>The latest substantive answer.</summary>
    public Entry? LastAnswer => Last(EntryKind.Answered);

    public Entry? LastHolding => Last(EntryKind.Holding);

    /// <summary>The latest answer of either sort.</summary>
    public Entry? LatestReply => Last(EntryKind.Answered, EntryKind.Holding);

    /// <summary>How long the answer is accepted; null when it is not, or without end.</summary>
    public RegisterDate? AcceptedUntil => State == QuestionState.Accepted ? Last(EntryKind.Accepted)?.Content.Payload.Until : null;

    /// <summary>In the order they were promised.</summary>
    public IReadOnlyList<PromisedAction> Actions =>
    [
        .. All(EntryKind.ActionOpened).Select(promised => new PromisedAction(
            promised, Last(entry => entry.Content.Kind == EntryKind.ActionDone && entry.Content.Payload.Entry == promised.Content.Reference))),
    ];

    /// <summary>Who keeps it at the top, and why.</summary>
    public Entry? Pin => Override(EntryKind.Pinned);

    /// <summary>Who gave it which place, and why.</summary>
    public Entry? Place => Override(EntryKind.Moved);

    /// <summary>Who put it in other words, and why.</summary>
    public Entry? Wording => Override(EntryKind.Reworded);

    /// <summary>Who took it off the list, and why; null unless it is dropped, merged or superseded.</summary>
    public Entry? Exit => State is QuestionState.Dropped or QuestionState.Merged or QuestionState.Superseded
        ? Last(EntryKind.Dropped, EntryKind.Merged, EntryKind.Superseded)
        : null;

    public bool IsWaiting => State is QuestionState.Asked or QuestionState.Holding or QuestionState.FollowUp;

    /// <summary>It was answered, and not so long ago that it could be asked as if it were new.</summary>
    public bool ComesBackAsFollowUp(RegisterDate when) =>
        Move.Of(EntryKind.FollowedUp).IsFrom(State)
        && (!Move.Of(EntryKind.Asked).IsFrom(State) || (LastAnswer is { } answer && when.Month < answer.Content.When.Month + MonthsAnswered));

    private Entry? Override(EntryKind kind) =>
        Last(EntryKind.Released) is var released && Last(kind) is { } entry && (released is null || entry.Number > released.Number) ? entry : null;

    private IReadOnlyList<Entry> All(params EntryKind[] kinds) => [.. History.Where(entry => kinds.Contains(entry.Content.Kind))];

    private Entry? Last(params EntryKind[] kinds) => Last(entry => kinds.Contains(entry.Content.Kind));

    private Entry? Last(Func<Entry, bool> fits) => History.LastOrDefault(fits);
}
