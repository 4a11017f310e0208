using KloeRules.Language.Time;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Meetings;

/// <summary>The questions of an earlier meeting, those below the line too.</summary>
/// <param name="Month">The month that was judged then.</param>
/// <param name="Questions">In rank order.</param>
public sealed record EarlierMeeting(Month Month, IReadOnlyList<MeetingQuestion> Questions)
{
    public static EarlierMeeting Of(RankedQuestions ranked) =>
        new(ranked.Run.AsAt, [.. ranked.Questions.Select(question => MeetingQuestion.Of(question, ranked.Run))]);
}
