using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>One line's tokens as they are parsed: remembers how far any attempt got and what it would have taken there.</summary>
internal sealed class TokenRun(IReadOnlyList<Token> tokens, NameIndex names)
{
    private readonly TokenInput?[] inputs = new TokenInput?[tokens.Count + 1];
    private readonly List<string> expected = [];
    private readonly List<string> words = [];

    public IReadOnlyList<Token> Tokens { get; } = tokens;

    public NameIndex Names { get; } = names;

    /// <summary>The furthest position at which something else was expected.</summary>
    public int Furthest { get; private set; } = -1;

    /// <summary>What was expected there, as a reader is told.</summary>
    public IReadOnlyList<string> Expected => expected;

    /// <summary>Every word that would have been taken there, among which a misspelt one is looked for.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The position at which what is expected is named by a parser further out, or -1.</summary>
    public int NamedAt { get; set; } = -1;

    /// <summary>The columns of the bullets of the lists that are open, the innermost first.</summary>
    public Stack<int> Bullets { get; } = new();

    public TokenInput At(int position) => inputs[position] ??= new TokenInput(this, Math.Min(position, Tokens.Count - 1));

    public void Expect(int position, string what, IReadOnlyList<string> anyOf)
    {
        if (position < Furthest)
        {
            return;
        }

        if (position > Furthest)
        {
            Furthest = position;
            expected.Clear();
            words.Clear();
        }

        words.AddRange(anyOf);
        if (position != NamedAt && !expected.Contains(what))
        {
            expected.Add(what);
        }
    }
}
