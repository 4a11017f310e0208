using KloeRules.Language.Syntax;
using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>Sprache's input over tokens: its "character" is the token's kind. One object a position, shared by all who stand there.</summary>
internal sealed class TokenInput : IInput
{
    private readonly TokenRun run;
    private (int Length, bool IsDefinition, bool HasBlank)? declaredName;
    private Dictionary<object, object>? memos;

    public TokenInput(TokenRun run, int position)
    {
        this.run = run;
        Position = position;
    }

    public Token Token => run.Tokens[Position];

    public TokenRun Run => run;

    /// <summary>The longest declared name that begins here, in tokens (0 if none does), whether <c>define</c> gave it, and whether it has a blank.</summary>
    public (int Length, bool IsDefinition, bool HasBlank) DeclaredName => declaredName ??= run.Names.Match(run.Tokens, Position);

    public string Source => "";

    public char Current => (char)Token.Kind;

    public bool AtEnd => Token.Kind == TokenKind.End;

    public int Position { get; }

    public int Line => 1;

    public int Column => Position + 1;

    public IDictionary<object, object> Memos => memos ??= [];

    public IInput Advance() => run.At(Position + 1);

    public bool Equals(IInput? other) => ReferenceEquals(this, other);
}
