using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>A cause that the question takes for granted. "Due to report in May" is a date and no cause.</summary>
internal static class PresumedCause
{
    private static readonly Regex Words = new(
        @"\b(because( of)?|due to(?! (be|report|start|end|return|finish|come|go|rise|fall|open|close|change)\b)|caused by|as a result of|thanks to|owing to|driven by|on account of)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static IEnumerable<Diagnostic> Of(Rule rule) => Question.Of(rule).SelectMany(question => Words.Matches(question.Text)
        .Cast<Match>()
        .Take(1)
        .Select(words => question.ComplainAt(DiagnosticCatalogue.PresumesCause, words.Index, words.Length, words.Value)));
}
