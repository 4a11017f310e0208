using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing.Repairs;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>Understands one statement. What can't be understood is reported and left out; the rest stands.</summary>
internal sealed class StatementParser(StatementText text, TokenRun run, List<Diagnostic> diagnostics)
{
    private const int MostTokens = 2_000;
    private const int DeepestBrackets = 64;

    /// <summary>The statement, or null when its verb is unknown.</summary>
    public StatementSyntax? Parse()
    {
        var verb = text.Verb;
        if (StatementForms.Find(verb.Folded) is not { } form)
        {
            Report(DiagnosticCatalogue.UnknownVerb, verb, verb.Text, ParseFailure.RemedyForVerb(text.Header));
            return null;
        }

        var head = Read(text.Header, 1, form.Head, form.IsRule ? DiagnosticCatalogue.RuleSkipped : DiagnosticCatalogue.StatementSkipped, form.Example);
        return new StatementSyntax(text, form.Verb, head, ReadClauses(form));
    }

    private List<ClauseSyntax> ReadClauses(StatementForm form)
    {
        var clauses = new List<ClauseSyntax>();
        var said = new List<string>();
        for (var i = 1; i < text.Lines.Count; i++)
        {
            var line = text.Lines[i];
            if (form.ClauseOf(line.Tokens) is not { } clause)
            {
                Report(DiagnosticCatalogue.UnknownClause, line.First, line.First.Text, form.Verb, ParseFailure.RemedyForClause(line, form));
            }
            else if (!clause.MayRepeat && said.Contains(clause.Word))
            {
                Report(DiagnosticCatalogue.ClauseTwice, line.First, string.Join(" ", line.Tokens.Take(clause.Words.Count)), SlipEdits.SaidTwice(line, clause.Word));
            }
            else if (Read(line, clause.Words.Count, clause.Payload, Consequence(form, clause), clause.Example) is { } payload)
            {
                clauses.Add(new ClauseSyntax(clause.Word, payload, line));
                if (!clause.MayRepeat)
                {
                    said.Add(clause.Word);
                }
            }
        }

        return clauses;
    }

    /// <summary>A rule without its condition or its exception would not be the rule that was meant, so it is left out.</summary>
    private static string Consequence(StatementForm form, ClauseForm clause) =>
        form.IsRule && clause.Word is "when" or "unless" ? DiagnosticCatalogue.RuleSkipped : DiagnosticCatalogue.ClauseSkipped;

    private Payload? Read(LineSyntax line, int skip, Parser<Payload> parser, string consequence, string example)
    {
        if (OpenText(line) is { } open)
        {
            Report(DiagnosticCatalogue.OpenText, open, consequence, SlipEdits.Closed(open, run.Names));
            return null;
        }

        if (line.Tokens.FirstOrDefault(token => token.Kind == TokenKind.OpenFormula) is { } formula)
        {
            Report(DiagnosticCatalogue.OpenFormula, formula, consequence);
            return null;
        }

        if (Complexity(line) is { } complaint)
        {
            Report(DiagnosticCatalogue.TooComplex, line.First, complaint, consequence);
            return null;
        }

        run.Begin(line.Tokens);
        if (WholeLine(skip, parser) is { } payload)
        {
            return payload;
        }

        run.IsExplaining = true;
        WholeLine(skip, parser);
        if (IsTitle(line))
        {
            var title = TextSpan.Between(line.Tokens[1].Start, line.Span.End);
            diagnostics.Add(new Diagnostic(
                DiagnosticCatalogue.TitleWithoutQuotes, text.Source, title, text.Source[title], Advice.Once("", TextEdit.Before(title, "\""), TextEdit.Behind(title, "\""))));
            return null;
        }

        diagnostics.Add(ParseFailure.Describe(text.Source, run, consequence, example, new Repairer(text.Source, line, skip, parser, run.Names)));
        return null;
    }

    /// <summary>True for the first line of a rule whose condition stands below.</summary>
    private bool IsTitle(LineSyntax line) =>
        line == text.Header
        && StatementForms.Find(text.Verb.Folded) is { IsRule: true }
        && text.Lines.Skip(1).Any(below => below.First.Folded == "when")
        && line.Tokens.All(token => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.End);

    private Payload? WholeLine(int skip, Parser<Payload> parser)
    {
        var result = parser(run.At(skip));
        return result.WasSuccessful && Terminals.EndOfLine(result.Remainder).WasSuccessful ? result.Value : null;
    }

    /// <summary>A quote on the line that is never closed, or null.</summary>
    private static Token? OpenText(LineSyntax line)
    {
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            if (line.Tokens[i].Kind == TokenKind.OpenText)
            {
                return line.Tokens[i];
            }
        }

        return null;
    }

    private static string? Complexity(LineSyntax line)
    {
        if (line.Tokens.Count - 1 > MostTokens)
        {
            return FormattableString.Invariant($"This line has {line.Tokens.Count - 1:N0} words and marks; {MostTokens:N0} is the most a line may have.");
        }

        var depth = 0;
        for (var i = 0; i < line.Tokens.Count; i++)
        {
            var token = line.Tokens[i];
            depth += token.Text == "(" ? 1 : token.Text == ")" ? -1 : 0;
            if (depth > DeepestBrackets)
            {
                return $"Brackets are nested more than {DeepestBrackets} deep.";
            }
        }

        return null;
    }

    private void Report(DiagnosticRule rule, Token at, params object[] arguments) =>
        diagnostics.Add(new Diagnostic(rule, text.Source, at.Span, arguments));
}
