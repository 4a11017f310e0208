using KloeRules.Language.Text;

namespace KloeRules.Language.Syntax;

/// <summary>A statement's first line or one of its clauses: tokens, the last of which is <see cref="TokenKind.End"/>.</summary>
/// <param name="Tokens">Includes continuation lines that begin with a bullet or with "and", "or", "while" or "but".</param>
public sealed record LineSyntax(IReadOnlyList<Token> Tokens)
{
    public Token First => Tokens[0];

    internal LineSyntax Moved(int by)
    {
        var moved = new Token[Tokens.Count];
        for (var i = 0; i < moved.Length; i++)
        {
            moved[i] = Tokens[i].Moved(by);
        }

        return new LineSyntax(moved);
    }

    /// <summary>From the first token to the last before the end.</summary>
    public TextSpan Span => Tokens.Count == 1 ? Tokens[0].Span : Tokens[0].Span.To(Tokens[Tokens.Count - 2].Span);
}
