using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>A question is read aloud, so it has to fit into one breath.</summary>
internal static class QuestionLength
{
    private const int MostWords = 40;

    public static IEnumerable<Diagnostic> Of(Rule rule) => Question.Of(rule)
        .Where(question => question.Words.Count > MostWords)
        .Select(question => question.Complain(DiagnosticCatalogue.TooManyWords, question.Words.Count, MostWords));
}
