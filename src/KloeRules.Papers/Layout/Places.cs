using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Register.States;

namespace KloeRules.Papers.Layout;

/// <summary>Where the questions stand in the document.</summary>
internal static class Places
{
    public static string IdOf(PaperQuestion question) => $"question-{KeyOf(question)}";

    /// <summary>Where the annex has all of it.</summary>
    public static string FileOf(PaperQuestion question) => $"behind-{KeyOf(question)}";

    /// <summary>Those of band A, and those that people have put further up, have half a page.</summary>
    public static bool IsInFull(PaperQuestion question) => question.Band == Band.A || question.Place < question.Rank;

    /// <summary>Not the place, which questions of the same score share; the same in every paper.</summary>
    private static string KeyOf(PaperQuestion question) => QuestionReference.Of(question.AsAsked.Key);
}
