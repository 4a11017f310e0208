using System.Text.RegularExpressions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Lints;

/// <summary>Where a flag's author worded question or probes, one of them asks about what is to come.</summary>
internal static class LooksAhead
{
    private static readonly Regex Words = new(
        @"\b(will|would|when|next|soon(er)?|until|ahead|future|plan(s|ned|ning)?|expect(s|ed)?|forecast|intend(s|ed)?|to come|how long|by (then|spring|summer|autumn|winter)|further|from here|later this)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static IEnumerable<Diagnostic> Of(Rule rule)
    {
        var asked = rule.Probes.Concat(new[] { rule.Ask }.OfType<string>()).ToArray();
        if (rule is { Verb: RuleVerb.Flag, Statement: { } statement } && asked.Length > 0 && !asked.Any(Words.IsMatch))
        {
            yield return new Diagnostic(DiagnosticCatalogue.LooksBack, rule.Source, (statement.All("ask").FirstOrDefault() ?? statement.All("probe").First()).Payload.Span);
        }
    }
}
