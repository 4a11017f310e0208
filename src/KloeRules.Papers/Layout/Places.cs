using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Layout;

/// <summary>Where the questions stand in the document.</summary>
internal static class Places
{
    public static string IdOf(PaperQuestion question) => $"question-{question.Place}";

    /// <summary>Where the annex has all of it.</summary>
    public static string FileOf(PaperQuestion question) => $"behind-{question.Place}";

    /// <summary>Those of band A, and those that people have put further up, have half a page.</summary>
    public static bool IsInFull(PaperQuestion question) => question.Band == Band.A || question.Place < question.Rank;
}
