using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Repairs;
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
    /// <param name="repairer">Tells what makes the line one that can be read.</param>
    public static Diagnostic Describe(SourceText source, TokenRun run, string consequence, string example, Repairer repairer)
    {
        var found = run.Tokens[run.Furthest];
        var shown = found.Kind == TokenKind.End ? "The end of the line" : $"\"{found.Text}\"";
        return new Diagnostic(
            DiagnosticCatalogue.UnexpectedWord,
            source,
            found.Span,
            shown,
            run.Expected.Count == 0 ? "something else" : Wording.Or(run.Expected.Take(MostExpectations)),
            consequence,
            Remedy(source, run, example, repairer));
    }

    public static Advice RemedyForVerb(LineSyntax header)
    {
        if (OtherWords.Verb(header) is { } other)
        {
            return other;
        }

        var verb = header.First.Folded;
        var near = Nearest.Of(verb, StatementForms.Verbs);
        if (near.Count > 0)
        {
            return Advice.InPlace($"Did you mean \"{near[0]}\"?", [near[0]]);
        }

        return StatementForms.IsClause(verb)
            ? Advice.InPlace($"If \"{verb}\" belongs to the statement above, indent the line.", ["  " + verb])
            : $"Begin with {Wording.Or(StatementForms.Verbs)}; indent the line if it belongs to the statement above.";
    }

    public static Advice RemedyForClause(LineSyntax line, StatementForm form)
    {
        if (form.Clauses.Count == 0)
        {
            return $"\"{form.Verb}\" takes one line and no clauses.";
        }

        var typed = string.Join(" ", line.Tokens.Take(line.Tokens.Count - 1).Take(2).Select(token => token.Folded));
        var words = form.Clauses.Select(clause => clause.Word).ToArray();
        var begun = words.FirstOrDefault(word => word.StartsWith(line.First.Folded + " ", StringComparison.Ordinal));
        var meant = begun ?? OtherWords.Clause(line.First.Folded, form);
        var whole = string.Join(" ", line.Tokens.Take(line.Tokens.Count - 1).Select(token => token.Folded));
        var near = meant ?? Nearest.Of(line.First.Folded, words).Concat(Nearest.Of(typed, words)).Concat(Nearest.Of(whole, words)).FirstOrDefault();
        if (near is null)
        {
            return $"The clauses of \"{form.Verb}\" are {Wording.And(words)}.";
        }

        var example = form.Clauses.First(clause => clause.Word == near).Example;
        return Advice.Once(near == example ? $"Did you mean \"{near}\"?" : $"Did you mean \"{near}\", as in: {example}", new TextEdit(near == meant && begun is null ? line.First.Span : WordsMeant(line, near), near));
    }

    /// <summary>As many of the line's first words as are nearest to a clause's own.</summary>
    private static TextSpan WordsMeant(LineSyntax line, string near)
    {
        var words = line.Tokens.TakeWhile(token => token.Kind == TokenKind.Word).Take(near.Split(' ').Length).ToArray();
        var best = Enumerable.Range(1, Math.Max(1, words.Length))
            .OrderBy(count => Nearest.Distance(string.Join(" ", words.Take(count).Select(token => token.Folded)), near))
            .First();
        return line.First.Span.To(line.Tokens[best - 1].Span);
    }

    private static Advice Remedy(SourceText source, TokenRun run, string example, Repairer repairer)
    {
        var usual = UsualSlips.Remedy(run);
        return usual?.FixesAt(source, default).FirstOrDefault() is { } fix && repairer.Reads(fix.Edits) ? usual
            : repairer.Said(run)?.Advice
            ?? Misspelt(run.Tokens[run.Furthest], run.Words)
            ?? repairer.Slip(run)?.Advice
            ?? usual
            ?? (run.Furthest > 1 ? MisspeltJudgement(run.Tokens[run.Furthest - 1]) : null)
            ?? $"Write it like this: {example}";
    }

    /// <summary>A misspelt judgement may pass for a name, so that only the word behind it is out of place.</summary>
    private static Advice? MisspeltJudgement(Token before) =>
        Misspelt(before, JudgementGrammar.Words.Where(word => word[0] == before.Folded.FirstOrDefault()));

    private static Advice? Misspelt(Token token, IEnumerable<string> words)
    {
        if (token.Kind != TokenKind.Word || token.Text.Length < ShortestMisspelt || words.Contains(token.Folded))
        {
            return null;
        }

        var near = Nearest.Of(token.Folded, words.Distinct()).FirstOrDefault();
        return near is null ? null : Advice.Once($"Did you mean \"{near}\"?", new TextEdit(token.Span, near));
    }
}
