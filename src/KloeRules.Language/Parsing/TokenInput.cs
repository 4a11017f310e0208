using KloeRules.Language.Syntax;
using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>
/// Sprache's input over tokens: its "character" is the token's kind. One object a position, shared by all who stand there; it is also the result
/// of taking the one token that stands there.
/// </summary>
internal sealed class TokenInput(TokenRun run, int place) : IInput, IResult<Token>
{
    /// <summary>The place of what was not read.</summary>
    public static readonly TokenInput Nowhere = NowhereInAnEmptyLine();

    private Token token = null!;
    private (int Length, bool IsDefinition, bool HasBlank)? declaredName;
    private Dictionary<object, object>? memos;

    public Token Token
    {
        get
        {
            Run.Visits++;
            return token;
        }
    }

    public TokenRun Run { get; } = run;

    /// <summary>The longest declared name that begins here, in tokens (0 if none does), whether <c>define</c> gave it, and whether it has a blank.</summary>
    public (int Length, bool IsDefinition, bool HasBlank) DeclaredName => declaredName ??= Run.Names.Match(Run.Tokens, Position);

    public int Position { get; private set; }

    /// <summary>Which of the run's lines it stands in.</summary>
    public int Line { get; private set; }

    public int Column => Position + 1;

    public string Source => "";

    public char Current => (char)Token.Kind;

    public bool AtEnd => Token.Kind == TokenKind.End;

    public IDictionary<object, object> Memos => memos ??= [];

    Token IResult<Token>.Value => token;

    IInput IResult<Token>.Remainder => Run.At(place + 1);

    bool IResult<Token>.WasSuccessful => true;

    string IResult<Token>.Message => "";

    IEnumerable<string> IResult<Token>.Expectations => [];

    /// <summary>Stands in another line at the same place; behind the line's end, at its end.</summary>
    public TokenInput In(int line)
    {
        Line = line;
        Position = Math.Min(place, Run.Tokens.Count - 1);
        token = Run.Tokens[Position];
        declaredName = null;
        memos = null;
        return this;
    }

    public IInput Advance() => Run.At(place + 1);

    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    private static TokenInput NowhereInAnEmptyLine()
    {
        var run = new TokenRun(new NameIndex());
        run.Begin([new Token(Spelling.Nothing, 0, 0)]);
        return run.At(0);
    }
}
