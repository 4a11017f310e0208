using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>Words that accuse instead of asking.</summary>
internal static class BlamingWords
{
    private static readonly Regex Words = new(
        @"\b(blame[ds]?|faults?|fail(ed|ing|ure|ures|s)?|incompeten(t|ce)|negligen(t|ce)|neglect(ed)?|careless(ness)?|lazy|laziness|excuses?|inexcusable"
            + @"|unacceptabl[ey]|shameful|disgrac(e|eful)|sloppy|mismanage(d|ment)|not bothered|could not be bothered)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static IEnumerable<Diagnostic> Of(Rule rule) => Question.Of(rule).SelectMany(question => Words.Matches(question.Text)
        .Cast<Match>()
        .Take(1)
        .Select(word => question.ComplainAt(DiagnosticCatalogue.Blames, word.Index, word.Length, word.Value)));
}
