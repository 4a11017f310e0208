using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>Turns the furthest place a line's parse got to into a message in the reader's words.</summary>
internal static class ParseFailure
{
    private const int MostExpectations = 4;
    private const int ShortestMisspelt = 3;

    /// <param name="consequence">What is lost with the line.</param>
    /// <param name="example">A line that is right.</param>
    public static Diagnostic Describe(SourceText source, TokenRun run, string consequence, string example)
    {
        var found = run.Tokens[run.Furthest];
        var shown = found.Kind == TokenKind.End ? "The end of the line" : $"\"{found.Text}\"";
        return new Diagnostic(
            DiagnosticCatalogue.UnexpectedWord,
            source,
            found.Span,
            shown,
            Wording.Or(run.Expected.Take(MostExpectations)),
            consequence,
            Remedy(run, example));
    }

    public static string RemedyForVerb(string verb)
    {
        var near = Nearest.Of(verb, StatementForms.Verbs);
        if (near.Count > 0)
        {
            return $"Did you mean \"{near[0]}\"?";
        }

        return StatementForms.IsClause(verb)
            ? $"If \"{verb}\" belongs to the statement above, indent the line."
            : $"Begin with {Wording.Or(StatementForms.Verbs)}; indent the line if it belongs to the statement above.";
    }

    public static string RemedyForClause(LineSyntax line, StatementForm form)
    {
        if (form.Clauses.Count == 0)
        {
            return $"\"{form.Verb}\" takes one line and no clauses.";
        }

        var typed = string.Join(" ", line.Tokens.Take(line.Tokens.Count - 1).Take(2).Select(token => token.Folded));
        var words = form.Clauses.Select(clause => clause.Word).ToArray();
        var begun = words.FirstOrDefault(word => word.StartsWith(line.First.Folded + " ", StringComparison.Ordinal));
        var near = begun ?? Nearest.Of(line.First.Folded, words).Concat(Nearest.Of(typed, words)).FirstOrDefault();
        return near is null
            ? $"The clauses of \"{form.Verb}\" are {Wording.And(words)}."
            : near == form.Clauses.First(clause => clause.Word == near).Example ? $"Did you mean \"{near}\"?"
            : $"Did you mean \"{near}\", as in: {form.Clauses.First(clause => clause.Word == near).Example}";
    }

    private static string Remedy(TokenRun run, string example) =>
        UsualSlips.Remedy(run)
            ?? Misspelt(run.Tokens[run.Furthest], run.Words)
            ?? (run.Furthest > 1 ? MisspeltJudgement(run.Tokens[run.Furthest - 1]) : null)
            ?? $"Write it like this: {example}";

    /// <summary>A misspelt judgement may pass for a name, so that only the word behind it is out of place.</summary>
    private static string? MisspeltJudgement(Token before) =>
        Misspelt(before, JudgementGrammar.Words.Where(word => word[0] == before.Folded.FirstOrDefault()));

    private static string? Misspelt(Token token, IEnumerable<string> words)
    {
        if (token.Kind != TokenKind.Word || token.Text.Length < ShortestMisspelt || words.Contains(token.Folded))
        {
            return null;
        }

        var near = Nearest.Of(token.Folded, words.Distinct()).FirstOrDefault();
        return near is null ? null : $"Did you mean \"{near}\"?";
    }
}
