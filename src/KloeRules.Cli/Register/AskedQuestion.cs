using KloeRules.Questions.Differences;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.Entries;
using KloeRules.Questions.Register.States;

namespace KloeRules.Cli.Register;

/// <summary>A question as it is put to a meeting.</summary>
internal sealed record AskedQuestion(QuestionKey Key, Payload Payload)
{
    public static AskedQuestion Of(Question question) =>
        new(QuestionKey.Of(question), new Payload { Title = question.Title, Text = question.Text, Rank = question.Rank });

    /// <summary>Again, in the words of before unless there are new ones.</summary>
    public static AskedQuestion Again(QuestionRecord record, string? text) =>
        new(record.Key, new Payload { Title = record.Title, Text = text ?? (record.Asked.Count > 0 ? record.Asked[^1].Content.Payload.Text : null) });
}
