using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Parsing;

/// <summary>
/// A file, or some lines of one, cut into statements at its column-0 verbs, so that a mistake spoils one statement and no more.
/// Size limits are checked here, before any grammar runs.
/// </summary>
internal sealed class FileText
{
    public const int MostCharacters = 16_000_000;
    public const int MostCharactersInLine = 10_000;

    private readonly List<StatementText> statements = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<LineSyntax> lines = [];
    private readonly List<Token> line = [];

    /// <summary>How far to the right the last bullet of the line stands; 0 when it has none.</summary>
    private int bullet;

    private FileText(SourceText source) => Source = source;

    public SourceText Source { get; }

    public IReadOnlyList<StatementText> Statements => statements;

    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>White space and comments behind the last token.</summary>
    public TextSpan Trailing { get; private set; }

    public static FileText Cut(SourceText source) =>
        TooLong(source) is { } complaint ? new FileText(source) { diagnostics = { complaint } } : Cut(source, 1, source.LineCount, fullStart: 0);

    /// <summary>Cuts lines of a file that is not too long.</summary>
    /// <param name="first">Number of the first line, one that begins in column 0.</param>
    /// <param name="last">Number of the last line, one that ends a statement.</param>
    /// <param name="fullStart">Where the token before the first line ends.</param>
    public static FileText Cut(SourceText source, int first, int last, int fullStart)
    {
        var file = new FileText(source);
        file.CutLines(first, last, fullStart);
        return file;
    }

    /// <summary>What makes the file too long to read, or null.</summary>
    public static Diagnostic? TooLong(SourceText source)
    {
        if (source.Text.Length > MostCharacters)
        {
            return new Diagnostic(DiagnosticCatalogue.FileTooLong, source, default, source.Text.Length, MostCharacters);
        }

        for (var number = 1; number <= source.LineCount; number++)
        {
            var (start, end) = source.Extent(number);
            if (end - start > MostCharactersInLine)
            {
                return new Diagnostic(DiagnosticCatalogue.LineTooLong, source, new TextSpan(start, 1), end - start, MostCharactersInLine);
            }
        }

        return null;
    }

    /// <summary>This file with other statements, of a later text, in place of some.</summary>
    /// <param name="first">The first statement that they replace.</param>
    /// <param name="next">The first behind that stays.</param>
    public FileText With(FileText between, int first, int next)
    {
        var by = between.Source.Text.Length - Source.Text.Length;
        var file = new FileText(between.Source);
        file.statements.AddRange(statements.Take(first).Select(statement => statement.In(between.Source, 0)));
        file.statements.AddRange(between.statements);
        file.statements.AddRange(statements.Skip(next).Select(statement => statement.In(between.Source, by)));
        file.diagnostics.AddRange(first == 0 ? between.diagnostics : diagnostics.Select(diagnostic => diagnostic.In(between.Source, 0)));
        file.Trailing = next < statements.Count ? Trailing.Moved(by) : between.Trailing;
        return file;
    }

    /// <summary>The number of the last statement for which something holds that holds for none behind it; 0 if it holds for none.</summary>
    public int LastWhere(Predicate<StatementText> holds) => Math.Max(0, statements.FindLastIndex(holds));

    /// <summary>The number of the first statement for which something holds; behind the last if it holds for none.</summary>
    public int FirstWhere(Predicate<StatementText> holds) => statements.FindIndex(holds) is var found and >= 0 ? found : statements.Count;

    private void CutLines(int first, int last, int fullStart)
    {
        var lexer = new Lexer(Source.Text);
        var tokens = new List<Token>();
        for (var number = first; number <= last; number++)
        {
            var (start, end) = Source.Extent(number);
            var behind = lexer.Read(start, end, fullStart, tokens);
            if (tokens.Count > 0 && IsBullet(tokens[0]))
            {
                tokens[0] = tokens[0].AsBullet(tokens[0].Start - start);
            }

            if (tokens.Count > 0 && Place(tokens, isIndented: tokens[0].Start > start && Source.Text[start] != '\uFEFF', tokens[0].Start - start))
            {
                fullStart = behind;
            }

            tokens.Clear();
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
        }
        else if (line.Count == 0)
        {
            diagnostics.Add(new Diagnostic(DiagnosticCatalogue.StrayLine, Source, tokens[0].Span.To(tokens[tokens.Count - 1].Span), Unindented(tokens[0])));
            return false;
        }
        else if (!Continues(tokens, column))
        {
            CloseLine();
        }

        bullet = tokens[0].Kind == TokenKind.Bullet ? column : bullet;
        line.AddRange(tokens);
        return true;
    }

    private Advice Unindented(Token first)
    {
        var (start, _) = Source.Extent(Source.PositionOf(first.Start).Line);
        var leave = TextEdit.Leave(TextSpan.Between(start, first.Start));
        return StatementForms.Find(first.Folded) is null ? Advice.Choice("", [leave]) : Advice.Once("", leave);
    }

    /// <summary>A line of a rule that begins with a dash, a star or a dot is one of a list.</summary>
    private bool IsBullet(Token first) =>
        first is { Kind: TokenKind.Symbol, Text: "-" or "*" or "•" or "–" }
        && line.Count > 0
        && StatementForms.Find(Verb.Folded) is { IsRule: true } or { Verb: "define" };

    private Token Verb => lines.Count > 0 ? lines[0].First : line[0];

    /// <summary>
    /// A line goes on with a bullet, "and" or "or", and behind these or a comma unless the next line is a clause of its own; a bullet's line, with
    /// whatever stands further to the right.
    /// </summary>
    private bool Continues(List<Token> tokens, int column)
    {
        if ((bullet > 0 && column > bullet) || tokens[0].Kind == TokenKind.Bullet || tokens[0].Folded is "and" or "or" or "while" or "but")
        {
            return true;
        }

        return line[line.Count - 1].Folded is "and" or "or" or "while" or "but" or ","
            && StatementForms.Find(Verb.Folded)?.ClauseOf(tokens) is null;
    }

    private void CloseLine()
    {
        var end = line[line.Count - 1].End;
        line.Add(new Token(Spelling.Nothing, end, end));
        lines.Add(new LineSyntax(line.ToArray()));
        line.Clear();
        bullet = 0;
    }

    private void CloseStatement()
    {
        if (line.Count > 0)
        {
            CloseLine();
            statements.Add(new StatementText(Source, lines.ToArray()));
            lines.Clear();
        }
    }
}
