using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>A question that a yes or no would answer.</summary>
internal static class ClosedQuestion
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "is", "are", "was", "were", "am", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "shall", "should", "may", "might", "must",
        "isn't", "aren't", "wasn't", "weren't", "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "can't", "couldn't", "won't", "wouldn't", "shouldn't",
    };

    private static readonly char[] SentenceEnds = ['.', '!', '?', ':', ';'];

    public static IEnumerable<Diagnostic> Of(Rule rule)
    {
        foreach (var question in Question.Of(rule))
        {
            var mark = question.Text.LastIndexOf('?');
            var from = mark <= 0 ? 0 : question.Text.LastIndexOfAny(SentenceEnds, mark - 1) + 1;
            var words = question.Text.Substring(from).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            if (mark >= 0 && words.Length > 0 && Verbs.Contains(words[0].Replace('’', '\'')))
            {
                yield return question.Complain(DiagnosticCatalogue.ClosedQuestion, string.Join(" ", words.Take(2)).TrimEnd('?'));
            }
        }
    }
}
