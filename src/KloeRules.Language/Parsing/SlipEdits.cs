using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>The edits that put usual slips right. Where the line does not have the form that is meant, there are none.</summary>
internal static class SlipEdits
{
    private const string TitleEnds = " when ";

    /// <summary>A quote behind a declared name, before "when", which ends a title, or at the end of the line.</summary>
    public static Advice Closed(Token open, NameIndex names)
    {
        var inside = new List<Token>();
        var behind = new Lexer(open.Text).Read(1, open.Text.Length, 1, inside);
        inside.Add(new Token(Spelling.Nothing, behind, behind));
        if (names.Match(inside, 0).Length is var length and > 0)
        {
            return Advice.Once("", new TextEdit(new TextSpan(open.Start + inside[length - 1].End, 0), "\""));
        }

        var when = open.Text.IndexOf(TitleEnds, StringComparison.OrdinalIgnoreCase);
        return Advice.Once("", new TextEdit(new TextSpan(when < 0 ? open.End : open.Start + when, 0), "\""));
    }

    /// <summary>The line goes, with the blanks and comments before it; a second condition may be joined to the first instead.</summary>
    public static Advice SaidTwice(LineSyntax line, string clause)
    {
        var whole = TextEdit.Leave(TextSpan.Between(line.First.FullStart, line.Span.End));
        return clause is "when"
            ? Advice.Choice("", [new TextEdit(line.First.Span, "and")], [whole])
            : Advice.Choice("", [whole]);
    }

    /// <summary>"1:42" as "1h 42m".</summary>
    public static TextEdit[] InHoursAndMinutes(Token hours, Token colon, Token minutes) =>
        minutes.Kind == TokenKind.Number && minutes.Start == colon.End
            ? [new TextEdit(hours.Span.To(minutes.Span), $"{hours.Text}h {minutes.Text.TrimStart('0').PadLeft(1, '0')}m")]
            : [];

    /// <summary>What stands between the verb and "when" is the title.</summary>
    public static TextEdit[] TitleInQuotes(TokenRun run)
    {
        var last = run.Tokens[run.Furthest - 1];
        return StatementForms.Find(run.Tokens[0].Folded) is { IsRule: true } && run.Furthest > 1 && run.Tokens.Take(run.Furthest).All(token => token.Kind != TokenKind.Text)
            ? [TextEdit.Before(run.Tokens[1].Span, "\""), TextEdit.Behind(last.Span, "\"")]
            : [];
    }

    /// <summary>"For 3 months" goes behind what must hold, if that follows it.</summary>
    public static TextEdit[] WindowLast(TokenRun run)
    {
        var at = run.Furthest;
        var window = run.Tokens.Skip(at).Take(3).ToArray();
        var behind = run.Tokens.Skip(at + 3).TakeWhile(token => token.Kind != TokenKind.End).ToArray();
        return behind.Length > 0 && window[1].Kind == TokenKind.Number && behind.All(token => token.Folded is not ("and" or "or" or "unless" or "for"))
            ? [TextEdit.Leave(TextSpan.Between(run.Tokens[at].FullStart, window[2].End)), TextEdit.Behind(behind[behind.Length - 1].Span, " " + string.Join(" ", window.Select(token => token.Text)))]
            : [];
    }

    /// <summary>"Since last year" as "vs previous year".</summary>
    public static TextEdit[] ComparedNotSince(Token since, Token found, Token behind) =>
        found.Folded is "last" or "previous" && behind.Folded is "month" or "quarter" or "year"
            ? [new TextEdit(since.Span.To(behind.Span), $"vs previous {behind.Text}")]
            : [];

    /// <summary>"On last year" as "vs last year".</summary>
    public static TextEdit[] Compared(Token found, Token behind) =>
        behind.Folded is "last" or "previous" or "the" ? [new TextEdit(found.Span, "vs")] : [];

    /// <summary>"Not M worsening" as "M not worsening".</summary>
    public static TextEdit[] NotBehind(TokenRun run)
    {
        var at = run.Furthest;
        var name = run.At(at).DeclaredName.Length;
        return name == 0 ? [] : [TextEdit.Leave(TextSpan.Between(run.Tokens[at - 1].Start, run.Tokens[at].Start)), TextEdit.Behind(run.Tokens[at + name - 1].Span, " not")];
    }

    /// <summary>The rest of the line as one text.</summary>
    public static TextEdit[] InQuotes(Token first, Token end) => [TextEdit.Before(first.Span, "\""), TextEdit.Before(end.Span, "\"")];
}
