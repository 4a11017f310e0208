using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>
/// One line's tokens as they are parsed, then the next line's. A line is first only read; one that can't be is read again to explain why,
/// remembering how far any attempt got and what it would have taken there.
/// </summary>
internal sealed class TokenRun(NameIndex names)
{
    private readonly List<string> expected = [];
    private readonly List<string> words = [];
    private TokenInput?[] inputs = [];
    private int line;
    private bool isRefused;

    public IReadOnlyList<Token> Tokens { get; private set; } = [];

    public NameIndex Names
    {
        get
        {
            UsesNames = true;
            return names;
        }
    }

    /// <summary>True once a declared name was looked for, so that other names may make another reading.</summary>
    public bool UsesNames { get; set; }

    /// <summary>True when what was expected is to be remembered.</summary>
    public bool IsExplaining { get; set; }

    /// <summary>True once words that are neither a judgement nor a declared name were taken for one.</summary>
    public bool IsGuessing { get; set; }

    /// <summary>How often a parser looked at a token: what reading takes, in steps.</summary>
    public int Visits { get; set; }

    /// <summary>The furthest position at which something else was expected.</summary>
    public int Furthest { get; private set; } = -1;

    /// <summary>What was expected there, as a reader is told.</summary>
    public IReadOnlyList<string> Expected => expected;

    /// <summary>Every word that would have been taken there, among which a misspelt one is looked for.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The position at which what is expected is named by a parser further out, or -1.</summary>
    public int NamedAt { get; set; } = -1;

    /// <summary>Goes on to another line.</summary>
    public void Begin(IReadOnlyList<Token> tokens)
    {
        Tokens = tokens;
        line++;
        IsExplaining = false;
        NamedAt = Furthest = -1;
        isRefused = false;
        Bullets.Clear();
        expected.Clear();
        words.Clear();
        if (inputs.Length <= tokens.Count)
        {
            Array.Resize(ref inputs, Math.Max(tokens.Count + 1, 2 * inputs.Length));
        }
    }

    public TokenInput At(int position)
    {
        position = Math.Min(position, Tokens.Count);
        var input = inputs[position] ??= new TokenInput(this, position);
        return input.Line == line ? input : input.In(line);
    }

    /// <summary>The columns of the bullets of the lists that are open, the innermost first.</summary>
    public Stack<int> Bullets { get; } = new();

    /// <summary>Says that what was read from there on can't stand, however much further it could be read.</summary>
    public void Refuse(int position, string what)
    {
        if (!IsExplaining)
        {
            return;
        }

        Furthest = position;
        expected.Clear();
        words.Clear();
        expected.Add(what);
        isRefused = true;
    }

    public void Expect(int position, string what, IReadOnlyList<string> anyOf)
    {
        if (isRefused || position < Furthest)
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
