using KloeRules.Language.Syntax;
using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>Sprache's input over tokens: its "character" is the token's kind. One object a position, shared by all who stand there.</summary>
internal sealed class TokenInput : IInput
{
    /// <summary>The place of what was not read.</summary>
    public static readonly TokenInput Nowhere = new TokenRun([new Token(TokenKind.End, Spelling.Of(""), 0, 0)], new NameIndex()).At(0);

    private readonly Token token;
    private (int Length, bool IsDefinition)? declaredName;
    private IResult<Token>? taken;
    private TokenInput? next;
    private Dictionary<object, object>? memos;

    public TokenInput(TokenRun run, int position)
    {
        Run = run;
        Position = position;
        token = run.Tokens[position];
    }

    public Token Token
    {
        get
        {
            Run.Visits++;
            return token;
        }
    }

    public TokenRun Run { get; }

    /// <summary>The place behind the token; behind the end, the end.</summary>
    public TokenInput Next => next ??= Run.At(Position + 1);

    /// <summary>The token as what a parser took, the same for all that take it.</summary>
    public IResult<Token> Taken => taken ??= new Read<Token>(token, Next);

    /// <summary>The longest declared name that begins here, in tokens (0 if none does), and whether <c>define</c> gave it.</summary>
    public (int Length, bool IsDefinition) DeclaredName => declaredName ??= Run.Names.Match(Run.Tokens, Position);

    public string Source => "";

    public char Current => (char)Token.Kind;

    public bool AtEnd => Token.Kind == TokenKind.End;

    public int Position { get; }

    public int Line => 1;

    public int Column => Position + 1;

    public IDictionary<object, object> Memos => memos ??= [];

    public IInput Advance() => Next;

    public bool Equals(IInput? other) => ReferenceEquals(this, other);
}
