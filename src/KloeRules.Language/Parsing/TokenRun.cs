using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>One line's tokens as they are parsed: remembers how far any attempt got and what it would have taken there.</summary>
internal sealed class TokenRun(IReadOnlyList<Token> tokens, NameIndex names)
{
    private readonly TokenInput?[] inputs = new TokenInput?[tokens.Count + 1];
    private readonly List<string> expected = [];

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public NameIndex Names { get; } = names;

    /// <summary>The furthest position at which something else was expected.</summary>
    public int Furthest { get; private set; } = -1;

    public IReadOnlyList<string> Expected => expected;

    public TokenInput At(int position) => inputs[position] ??= new TokenInput(this, Math.Min(position, Tokens.Count - 1));

    public void Expect(int position, string what)
    {
        if (position > Furthest)
        {
            Furthest = position;
            expected.Clear();
        }

        if (position == Furthest && !expected.Contains(what))
        {
            expected.Add(what);
        }
    }
}
