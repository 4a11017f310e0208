namespace KloeRules.Questions.Meetings;

/// <summary>What has become of a question since the earlier meeting.</summary>
/// <param name="Status"><see cref="SinceStatus.New"/>, continuing, worse or easing.</param>
/// <param name="Earlier">The question of then that lives on in it; null for a new one.</param>
/// <param name="Text">One sentence with the figures of then and now.</param>
public sealed record QuestionSince(SinceStatus Status, MeetingQuestion? Earlier, string Text)
{
    /// <summary>"was 3rd", "was 12th, below the line"; null for a new one.</summary>
    public string? Was => Earlier is { } earlier ? SinceWords.Was(earlier) : null;
}
