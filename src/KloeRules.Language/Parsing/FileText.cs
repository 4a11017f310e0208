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
    private List<LineSyntax>? lines;

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
            fullStart = lexer.Read(start, end, fullStart, tokens);
            if (tokens.Count > 0)
            {
                Place(tokens, isIndented: tokens[0].Start > start && Source.Text[start] != '\uFEFF');
            }
        }

        CloseStatement();
        Trailing = TextSpan.Between(fullStart, Source.Text.Length);
    }

    private void Place(List<Token> tokens, bool isIndented)
    {
        var end = tokens[tokens.Count - 1].End;
        tokens.Add(new Token(TokenKind.End, "", end, end));
        var line = new LineSyntax(tokens);
        if (!isIndented)
        {
            CloseStatement();
            lines = [line];
        }
        else if (lines is null)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCatalogue.StrayLine, Source, line.Span));
        }
        else if (Continues(lines[lines.Count - 1], line))
        {
            var last = lines[lines.Count - 1];
            lines[lines.Count - 1] = new LineSyntax(last.Tokens.Take(last.Tokens.Count - 1).Concat(tokens).ToArray());
        }
        else
        {
            lines.Add(line);
        }
    }

    private static bool Continues(LineSyntax above, LineSyntax line)
    {
        var last = above.Tokens.Count > 1 ? above.Tokens[above.Tokens.Count - 2].Folded : "";
        return line.First.Folded is "and" or "or" || last is "and" or "or" or ",";
    }

    private void CloseStatement()
    {
        if (lines is not null)
        {
            statements.Add(new StatementText(Source, lines));
            lines = null;
        }
    }
}
