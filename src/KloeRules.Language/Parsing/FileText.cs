using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>
/// A file cut into statements at its column-0 verbs, so that a mistake spoils one statement and no more.
/// Size limits are checked here, before any grammar runs.
/// </summary>
internal sealed class FileText
{
    public const int MostCharacters = 16_000_000;
    public const int MostCharactersInLine = 10_000;

    private readonly List<StatementText> statements = [];
    private readonly List<Diagnostic> diagnostics = [];
    private List<List<Token>>? lines;

    /// <summary>How far to the right the last bullet of the line stands; 0 when it has none.</summary>
    private int bullet;

    private FileText(SourceText source) => Source = source;

    public SourceText Source { get; }

    public IReadOnlyList<StatementText> Statements => statements;

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>White space and comments behind the last token.</summary>
    public TextSpan Trailing { get; private set; }

    public static FileText Cut(SourceText source)
    {
        var file = new FileText(source);
        if (!file.IsTooLong())
        {
            file.CutLines();
        }

        return file;
    }

    private bool IsTooLong()
    {
        if (Source.Text.Length > MostCharacters)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCatalogue.FileTooLong, Source, default, Source.Text.Length, MostCharacters));
            return true;
        }

        for (var number = 1; number <= Source.LineCount; number++)
        {
            var (start, end) = Source.Extent(number);
            if (end - start > MostCharactersInLine)
            {
                diagnostics.Add(new Diagnostic(DiagnosticCatalogue.LineTooLong, Source, new TextSpan(start, 1), end - start, MostCharactersInLine));
                return true;
            }
        }

        return false;
    }

    private void CutLines()
    {
        var lexer = new Lexer(Source.Text);
        var fullStart = 0;
        for (var number = 1; number <= Source.LineCount; number++)
        {
            var (start, end) = Source.Extent(number);
            var tokens = new List<Token>();
            var behind = lexer.Read(start, end, fullStart, tokens);
            if (tokens.Count > 0 && IsBullet(tokens[0]))
            {
                tokens[0] = new Token(TokenKind.Bullet, tokens[0].Text, tokens[0].FullStart, tokens[0].Start, tokens[0].Start - start);
            }

            if (tokens.Count > 0 && Place(tokens, isIndented: tokens[0].Start > start && Source.Text[start] != '\uFEFF', tokens[0].Start - start))
            {
                fullStart = behind;
            }
        }

        CloseStatement();
        Trailing = TextSpan.Between(fullStart, Source.Text.Length);
    }

    /// <summary>Adds the line to its statement; false for one that belongs to none, whose text the next token takes along.</summary>
    private bool Place(List<Token> tokens, bool isIndented, int column)
    {
        if (!isIndented)
        {
            CloseStatement();
            lines = [tokens];
            bullet = 0;
        }
        else if (lines is null)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCatalogue.StrayLine, Source, tokens[0].Span.To(tokens[tokens.Count - 1].Span)));
            return false;
        }
        else if (Continues(lines[lines.Count - 1], tokens, column))
        {
            lines[lines.Count - 1].AddRange(tokens);
            bullet = tokens[0].Kind == TokenKind.Bullet ? column : bullet;
        }
        else
        {
            lines.Add(tokens);
            bullet = 0;
        }

        return true;
    }

    /// <summary>A line of a rule that begins with a dash, a star or a dot is one of a list.</summary>
    private bool IsBullet(Token first) =>
        first is { Kind: TokenKind.Symbol, Text: "-" or "*" or "•" or "–" }
        && lines is not null
        && StatementForms.Find(lines[0][0].Folded) is { IsRule: true } or { Verb: "define" };

    /// <summary>
    /// A line goes on with a bullet, "and" or "or", and behind these or a comma unless the next line is a clause of its own; a bullet's line, with
    /// whatever stands further to the right.
    /// </summary>
    private bool Continues(List<Token> above, List<Token> line, int column)
    {
        if (bullet > 0 && column > bullet)
        {
            return true;
        }

        if (line[0].Kind == TokenKind.Bullet || line[0].Folded is "and" or "or" or "while" or "but")
        {
            return true;
        }

        return above[above.Count - 1].Folded is "and" or "or" or "while" or "but" or ","
            && StatementForms.Find(lines![0][0].Folded)?.ClauseOf(new LineSyntax(line)) is null;
    }

    private void CloseStatement()
    {
        if (lines is not null)
        {
            statements.Add(new StatementText(Source, lines.Select(WithEnd).ToArray()));
            lines = null;
        }
    }

    private static LineSyntax WithEnd(List<Token> tokens)
    {
        var end = tokens[tokens.Count - 1].End;
        return new LineSyntax([.. tokens, new Token(TokenKind.End, "", end, end)]);
    }
}
