using KloeRules.Language.Binding;
using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>
/// One token. <see cref="FullStart"/> is where its leading white space and comments begin (and lines that belong to no statement), so the tokens of a file,
/// laid end to end from full start to end, are the file.
/// </summary>
public sealed class Token(TokenKind kind, string text, int fullStart, int start, int column = 0)
{
    private string? key;

    public TokenKind Kind { get; } = kind;

    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>In lower case, by which keywords are known.</summary>
    public string Folded { get; } = kind == TokenKind.Word ? text.ToLowerInvariant() : text;

    /// <summary>As names are compared.</summary>
    public string Key => key ??= NameKey.Of(Text);

    public int FullStart { get; } = fullStart;

    public int Start { get; } = start;

    /// <summary>How far to the right a bullet stands, in characters; 0 for any other token.</summary>
    public int Column { get; } = column;

    public int End => Start + Text.Length;

    public TextSpan Span => new(Start, Text.Length);

    /// <summary>What stands between the quotes of a text.</summary>
    public string Quoted => Text.Substring(1, Text.Length - 2);

    public override string ToString() => Text;
}
