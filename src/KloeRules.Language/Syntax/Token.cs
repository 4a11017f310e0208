using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>
/// One token. <see cref="FullStart"/> is where its leading white space and comments begin (and lines that belong to no statement), so the tokens of a file,
/// laid end to end from full start to end, are the file.
/// </summary>
public sealed class Token
{
    private readonly Spelling spelling;

    internal Token(TokenKind kind, Spelling spelling, int fullStart, int start)
    {
        this.spelling = spelling;
        Kind = kind;
        FullStart = fullStart;
        Start = start;
    }

    public TokenKind Kind { get; }

    /// <summary>As written.</summary>
    public string Text => spelling.Text;

    /// <summary>In lower case, by which keywords are known.</summary>
    public string Folded => spelling.Folded;

    /// <summary>As names are compared.</summary>
    public string Key => spelling.Key;

    public int FullStart { get; }

    public int Start { get; }

    public int End => Start + Text.Length;

    public TextSpan Span => new(Start, Text.Length);

    /// <summary>What stands between the quotes of a text.</summary>
    public string Quoted => Text.Substring(1, Text.Length - 2);

    /// <summary>The same token further on in its file, or further back.</summary>
    internal Token Moved(int by) => new(Kind, spelling, FullStart + by, Start + by);

    public override string ToString() => Text;
}
