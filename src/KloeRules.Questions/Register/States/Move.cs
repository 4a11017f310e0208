using KloeRules.Questions.Register.Entries;
using static KloeRules.Questions.Register.States.QuestionState;

namespace KloeRules.Questions.Register.States;

/// <summary>Where an entry of one kind may lead a question from, and where to.</summary>
/// <param name="To">Null when the question stays where it is; an unrecorded one is then proposed.</param>
/// <param name="Words">What can be done, to follow "it can be ".</param>
internal sealed record Move(QuestionState? To, string Words, params QuestionState[] From)
{
    private static readonly QuestionState[] Live =
        [Unrecorded, Proposed, Asked, Holding, Answered, Accepted, FollowUp, ActionOpen, ActionDone, OutcomeSeen, OutcomeNotSeen];

    private static readonly Dictionary<EntryKind, Move> Table = new()
    {
        [EntryKind.Proposed] = new(Proposed, "proposed", Unrecorded),
        [EntryKind.Asked] = new(Asked, "asked", Unrecorded, Proposed, Asked, Holding, FollowUp, Answered, Accepted, Closed, Dropped),
        [EntryKind.FollowedUp] = new(FollowUp, "followed up", Answered, Accepted, ActionDone, OutcomeSeen, OutcomeNotSeen, Closed),
        [EntryKind.Holding] = new(Holding, "given a holding answer", Asked, Holding, FollowUp),
        [EntryKind.Answered] = new(Answered, "answered", Asked, Holding, FollowUp, Answered),
        [EntryKind.Accepted] = new(Accepted, "accepted", Answered),
        [EntryKind.ActionOpened] = new(ActionOpen, "given an action", Asked, Holding, FollowUp, Answered, Accepted, ActionOpen, ActionDone, OutcomeNotSeen),
        [EntryKind.ActionDone] = new(ActionDone, "told that its action is done", ActionOpen),
        [EntryKind.OutcomeSeen] = new(OutcomeSeen, "told that the outcome is seen", ActionDone, OutcomeNotSeen),
        [EntryKind.OutcomeNotSeen] = new(OutcomeNotSeen, "told that the outcome is not seen", ActionDone, OutcomeSeen),
        [EntryKind.Closed] = new(Closed, "closed", Answered, Accepted, OutcomeSeen, OutcomeNotSeen),
        [EntryKind.Dropped] = new(Dropped, "dropped", Live),
        [EntryKind.Merged] = new(Merged, "taken into another question", Live),
        [EntryKind.Superseded] = new(Superseded, "superseded", Live),
        [EntryKind.Pinned] = new(null, "pinned", Live),
        [EntryKind.Moved] = new(null, "moved", Live),
        [EntryKind.Reworded] = new(null, "reworded", Live),
        [EntryKind.Released] = new(null, "released from pin, place and wording", Live),
    };

    public static Move Of(EntryKind kind) => Table[kind];

    public bool IsFrom(QuestionState state) => From.Contains(state);

    /// <summary>"answered, given a holding answer or dropped": what can be done in a state.</summary>
    public static string Possible(QuestionState state)
    {
        var words = Table.Values.Where(move => move.IsFrom(state)).Select(move => move.Words).ToArray();
        return words.Length == 0 ? "" : words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + " or " + words[^1];
    }
}
