using KloeRules.Questions.Candidates;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.States;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Scoring;

/// <summary>What earlier meetings already did about it; multiplies the score. Without a register every question is new.</summary>
internal static class AttentionPart
{
    private const double Full = 1;
    private const double InTime = 0.75;
    private const double Settled = 0.6;

    /// <summary>For so many months an action that is done may not show yet.</summary>
    private const int MonthsToShow = 3;

    public static Part New { get; } = Known(Full, "new");

    /// <param name="known">What the register holds of it; null when it holds nothing.</param>
    public static Part Of(Topic topic, Remembered? known) => known is null ? New : known.Record.State switch
    {
        _ when known.IsOverdue => Known(Full, MemoryWords.Overdue(known)),
        QuestionState.Asked or QuestionState.Holding or QuestionState.FollowUp => Waiting(known),
        QuestionState.Answered or QuestionState.Accepted => Answered(topic, known),
        QuestionState.ActionOpen => Known(known.HasActionOverdue ? Full : InTime, MemoryWords.ActionOpen(known)),
        QuestionState.ActionDone => Known(IsTimeToShow(known) ? Full : InTime, MemoryWords.ActionDone(known)),
        QuestionState.OutcomeNotSeen => Known(Full, "its action was done and the outcome was not seen"),
        QuestionState.OutcomeSeen or QuestionState.Closed => Known(Full, "raised again after it was settled"),
        QuestionState.Proposed => Known(Full, "proposed, and not asked yet"),
        _ => New,
    };

    private static Part Waiting(Remembered known) =>
        known.AskedBefore is null ? New
        : known.IsPromiseBroken ? Known(Full, MemoryWords.PromiseBroken(known))
        : Known(InTime, MemoryWords.Waiting(known));

    private static Part Answered(Topic topic, Remembered known)
    {
        var isOver = known.Record.AcceptedUntil is { } until && until.IsBefore(known.Meeting);
        var since = SinceAnswer.Of(topic.Lead.Asking.Evidence, known.Record.LastAnswer!.Content.When.Month);
        return isOver ? Known(Full, MemoryWords.AcceptanceOver(known))
            : Known(since == SinceAnswer.Course.Worse ? Full : Settled, MemoryWords.Answered(known, since));
    }

    private static bool IsTimeToShow(Remembered known) =>
        known.Record.Actions.Max(action => action.Done?.Content.When.Month) is { } done && known.Meeting.Month - done >= MonthsToShow;

    private static Part Known(double value, string words) => new(PartName.Attention, value, 0, words, true);
}
