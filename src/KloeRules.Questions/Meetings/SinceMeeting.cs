using KloeRules.Language.Time;
using KloeRules.Questions.Differences;

namespace KloeRules.Questions.Meetings;

/// <summary>What has become of every question of an earlier meeting.</summary>
/// <param name="Month">The month that was judged then.</param>
/// <param name="Outcomes">One for each, in the order of then.</param>
public sealed record SinceMeeting(Month Month, IReadOnlyList<EarlierOutcome> Outcomes)
{
    /// <summary>Those that live on in no question of now.</summary>
    public IEnumerable<EarlierOutcome> Gone => Outcomes.Where(outcome => outcome.Into is null);
}

/// <summary>What has become of one question of an earlier meeting.</summary>
/// <param name="Into">The question of now that it lives on in; null when it is gone.</param>
/// <param name="Text">One sentence with the figures of then and now.</param>
public sealed record EarlierOutcome(MeetingQuestion Earlier, SinceStatus Status, QuestionKey? Into, string Text)
{
    /// <summary>"was 3rd".</summary>
    public string Was => SinceWords.Was(Earlier);
}
