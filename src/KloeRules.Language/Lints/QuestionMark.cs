using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Language.Lints;

/// <summary>A question ends in one question mark and has no other.</summary>
internal static class QuestionMark
{
    private static readonly string[] Opening = ["what", "what's", "how", "which", "when", "who", "whose", "where", "why"];

    public static IEnumerable<Diagnostic> Of(Rule rule)
    {
        foreach (var question in Question.Of(rule))
        {
            var text = question.Text.TrimEnd();
            var marks = text.Count(c => c == '?');
            if (!text.EndsWith("?", StringComparison.Ordinal))
            {
                yield return question.Complain(DiagnosticCatalogue.NotAQuestion, EndsInMark(question, text));
            }

            if (marks > 1)
            {
                yield return question.Complain(DiagnosticCatalogue.SeveralQuestions, marks);
            }
        }
    }

    /// <summary>What begins as a question only lacks its mark; anything else has to be worded anew.</summary>
    private static Advice EndsInMark(Question question, string text)
    {
        var end = text.TrimEnd('.', '!', ';', ',', ' ').Length;
        return question.Words.Count > 0 && Opening.Contains(question.Words[0].ToLowerInvariant()) && text.IndexOf('?') < 0
            ? Advice.Once("", new TextEdit(new TextSpan(question.Start + end, question.Text.Length - end), "?"))
            : "";
    }
}
