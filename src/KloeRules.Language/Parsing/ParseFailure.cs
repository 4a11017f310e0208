using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>Turns the furthest place a line's parse got to into a message in the reader's words.</summary>
internal static class ParseFailure
{
    private const int MostExpectations = 4;

    public static Diagnostic Describe(SourceText source, TokenRun run, StatementForm form, string example)
    {
        var found = run.Tokens[Math.Max(0, run.Furthest)];
        var shown = found.Kind == TokenKind.End ? "The end of the line" : $"\"{found.Text}\"";
        return new Diagnostic(
            DiagnosticCatalogue.UnexpectedWord,
            source,
            new TextSpan(found.Start, Math.Max(1, found.Text.Length)),
            shown,
            Expected(run.Expected),
            form.IsRule
                ? "Until it is put right this rule asks nothing, so what it watches for would not reach the meeting."
                : "This line is left out; the rest of the statement is still read.",
            Remedy(found, run.Expected, example));
    }

    public static string RemedyForVerb(string verb)
    {
        var near = Nearest.Of(verb, StatementForms.Verbs);
        return near.Count > 0
            ? $"Did you mean \"{near[0]}\"?"
            : "A statement begins in column 0 with one of: " + string.Join(", ", StatementForms.Verbs)
                + ". A line that belongs to the statement above is indented.";
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
            ? $"The clauses of \"{form.Verb}\" are: " + string.Join(", ", words) + "."
            : $"Did you mean \"{near}\", as in: {form.Clauses.First(clause => clause.Word == near).Example}";
    }

    private static string Expected(IReadOnlyList<string> expected)
    {
        var shown = expected.Take(MostExpectations).ToArray();
        return shown.Length <= 1
            ? string.Concat(shown)
            : string.Join(", ", shown.Take(shown.Length - 1)) + " or " + shown[shown.Length - 1];
    }

    private static string Remedy(Token found, IReadOnlyList<string> expected, string example)
    {
        var words = expected.Where(what => what.StartsWith("\"", StringComparison.Ordinal)).Select(what => what.Trim('"'));
        var near = found.Kind == TokenKind.Word ? Nearest.Of(found.Folded, words).FirstOrDefault() : null;
        return near is not null && near != found.Folded
            ? $"Did you mean \"{near}\"?"
            : $"Write it like this: {example}";
    }
}
