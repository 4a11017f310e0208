using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Differences;

/// <summary>What makes a question the same one in another month and in another version of its pack: never its title, figures or limits.</summary>
public readonly record struct QuestionKey(string Rule, string Measure, string Area)
{
    public static QuestionKey Of(Question question) => Of(question.Lead);

    /// <summary>Of the question that a finding asks where it leads.</summary>
    public static QuestionKey Of(Finding finding) => new(finding.Rule.Id, NameKey.Of(finding.Measure.Name), NameKey.Of(finding.Area));
}
