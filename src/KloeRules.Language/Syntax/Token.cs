using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>
/// One token. <see cref="FullStart"/> is where its leading white space and comments begin (and lines that belong to no statement), so the tokens of a file,
/// laid end to end from full start to end, are the file.
/// </summary>
public sealed class Token
{
    private readonly Spelling spelling;

    internal Token(Spelling spelling, int fullStart, int start, int column = 0)
    {
        this.spelling = spelling;
        Column = column;
        FullStart = fullStart;
        Start = start;
    }

    public TokenKind Kind => spelling.Kind;

    /// <summary>As written.</summary>
    public string Text => spelling.Text;

    /// <summary>In lower case, by which keywords are known.</summary>
    public string Folded => spelling.Folded;

    /// <summary>As names are compared.</summary>
    public string Key => spelling.Key;

    public int FullStart { get; }

    public int Start { get; }

    /// <summary>How far to the right a bullet stands, in characters; 0 for any other token.</summary>
    public int Column { get; }

    public int End => Start + Text.Length;

    public TextSpan Span => new(Start, Text.Length);

    /// <summary>What stands between the quotes of a text.</summary>
    public string Quoted => spelling.Quoted;

    /// <summary>True for what no name goes on with, unless it is all of the name: a quoted text, a formula, a bullet or the end of the line.</summary>
    internal bool EndsNames => Kind is TokenKind.End or TokenKind.Bullet or TokenKind.Text or TokenKind.OpenText or TokenKind.Formula;

    /// <summary>The same token further on in its file, or further back.</summary>
    internal Token Moved(int by) => new(spelling, FullStart + by, Start + by, Column);

    /// <summary>The same token as the bullet of a list.</summary>
    internal Token AsBullet(int column) => new(new Spelling(TokenKind.Bullet, Text), FullStart, Start, column);

    public override string ToString() => Text;
}
