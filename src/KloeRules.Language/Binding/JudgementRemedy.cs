using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Parsing.Repairs;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>What to write where neither a judgement nor a declared name stands.</summary>
internal static class JudgementRemedy
{
    private const int ShortestMisspelt = 3;

    /// <param name="unknown">What stands there.</param>
    /// <param name="subject">What the term is about; null where that is not known.</param>
    /// <param name="definitions">The names that <c>define</c> gave.</param>
    public static Advice Of(SourceText source, TermSyntax term, NameSyntax unknown, BoundSubject? subject, IReadOnlyCollection<string> definitions)
    {
        var start = term.Subject is { } named && term.Scope is null ? named.Span.End : unknown.Span.Start;
        if (JudgementRepair.Find(source, TextSpan.Between(start, unknown.Span.End), WorseSide(subject)) is { } repair)
        {
            return repair.Advice;
        }

        var near = Nearest.Of(unknown.Text, definitions.Concat(SignalPhrases.Words));
        if (near.Count > 0)
        {
            return Meant(near, near);
        }

        // A misspelt first word may have more behind it that is right.
        var first = unknown.Text.Split(' ')[0];
        var words = unknown.Text.Length < ShortestMisspelt ? [] : Nearest.Of(first, JudgementGrammar.Words);
        return words.Count > 0
            ? Meant(words, words.Select(word => word + unknown.Text.Substring(first.Length)).ToArray())
            : "Say for example > 1h, SLA breach, misses target or worsening vs previous year"
                + (definitions.Count > 0 ? "; this pack defines " + Wording.And(definitions.Select(Wording.Quoted)) : "") + ".";
    }

    /// <summary>The mark for figures that are worse, where that is one for all of the subject's measures.</summary>
    private static string? WorseSide(BoundSubject? subject)
    {
        var directions = subject?.Measures.Select(measure => measure.Direction).Distinct().ToArray() ?? [];
        return directions.Length != 1 ? null : directions[0] switch { Direction.LowerIsBetter => ">", Direction.HigherIsBetter => "<", _ => null };
    }

    private static Advice Meant(IReadOnlyList<string> words, IReadOnlyList<string> replacements) =>
        Advice.InPlace($"Did you mean {Wording.Or(words.Select(Wording.Quoted))}?", replacements);
}
