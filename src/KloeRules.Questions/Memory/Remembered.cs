using KloeRules.Questions.Register;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Questions.Memory;

/// <summary>A question as a meeting finds it: what the register holds of it up to then.</summary>
public sealed record Remembered(QuestionRecord Record, RegisterDate Meeting, int MeetingsWaited, bool IsOverdue)
{
    internal Remembered(QuestionRecord record, MeetingRegister register, RegisterDate meeting)
        : this(record, meeting, register.MeetingsWaited(record, meeting), register.IsOverdue(record, meeting))
    {
    }

    /// <summary>False when another rule, or another part of the same family, asks about it now.</summary>
    public bool IsSame { get; init; } = true;

    public string Reference => QuestionReference.Of(Record.Key);

    /// <summary>When it was last put to a meeting before this one; null when it never was.</summary>
    public Entry? AskedBefore => Record.Asked.LastOrDefault(entry => !(entry.Content.Meeting ?? entry.Content.When).IsSameMeeting(Meeting));

    /// <summary>Its place in the list when it was last asked before this meeting; null when that is not known.</summary>
    public int? RankBefore => AskedBefore?.Content.Payload.Rank;

    /// <summary>The answer that a follow-up quotes; null when it was given too long ago, or never.</summary>
    public Entry? Quoted => Record.State == QuestionState.FollowUp || Record.ComesBackAsFollowUp(Meeting) ? Record.LastAnswer : null;

    /// <summary>What was done about it since the answer, where it comes back; null when nothing was.</summary>
    public PromisedAction? DoneSince => Quoted is { } answer ? Record.Actions.LastOrDefault(action => action.Done?.Number > answer.Number) : null;

    /// <summary>Its words, where people have put it in others. They were chosen for the question as it was.</summary>
    public Entry? Wording => IsSame ? Record.Wording : null;

    /// <summary>A holding answer that was to be followed by now.</summary>
    public bool IsPromiseBroken => Record is { State: QuestionState.Holding, LastHolding.Content.Payload.Due: { } due } && due.IsBefore(Meeting);

    /// <summary>An answer or an action is overdue.</summary>
    public bool IsLate => IsOverdue || IsPromiseBroken || HasActionOverdue;

    public bool HasActionOverdue => Record.Actions.Any(action => action.IsOverdue(Meeting));
}
