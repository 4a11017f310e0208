using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Verbs;

/// <summary>What <c>--fail-on</c> can name.</summary>
internal static class FailOn
{
    public static readonly string[] Words = ["question", "band-a", "cannot-tell", "data-problem"];

    public static bool IsMet(IEnumerable<string> words, RankedQuestions ranked) => words.Any(word => word switch
    {
        "question" => ranked.Questions.Count > 0,
        "band-a" => ranked.Questions.Any(question => question.Band == Band.A),
        "cannot-tell" => ranked.CannotTell.Count > 0,
        _ => ranked.Run.Frame.Problems.Count > 0,
    });
}
