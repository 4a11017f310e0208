using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Differences;

/// <summary>What makes a question the same one in another month and in another version of its pack: never its title, figures or limits.</summary>
public readonly record struct QuestionKey(string Rule, string Measure, string Area)
{
    public static QuestionKey Of(Question question) =>
        new(question.Lead.Rule.Id, NameKey.Of(question.Lead.Measure.Name), NameKey.Of(question.Lead.Area));
}
