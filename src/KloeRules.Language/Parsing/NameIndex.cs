using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;

namespace KloeRules.Language.Parsing;

/// <summary>
/// The names that the pack declares, as a tree of words, so that a condition's subject is the longest declared name that stands there,
/// even when the name contains a reserved word.
/// </summary>
internal sealed class NameIndex
{
    private const int CharactersPerEdit = 8;

    private readonly Node root = new();
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<(string Key, int Words)> judged = [];
    private readonly List<(string Key, bool IsDefinition, bool HasBlank)> added = [];
    private int mostWords;

    /// <summary>True when every line is read the same with these names as with the others.</summary>
    public bool ReadsAs(NameIndex other) => added.SequenceEqual(other.added);

    /// <param name="isDefinition">True for the name of a judgement or condition, false for what can be judged.</param>
    /// <param name="hasBlank">True for a definition whose name goes on with what fills its blank.</param>
    public void Add(string name, bool isDefinition = false, bool hasBlank = false)
    {
        var node = root;
        var key = NameKey.Of(name);
        added.Add((key, isDefinition, hasBlank));
        var words = WordsOf(key);
        foreach (var word in words)
        {
            if (!node.Next.TryGetValue(word, out var next))
            {
                node.Next.Add(word, next = new Node());
            }

            node = next;
        }

        node.EndsName = node != root;
        node.IsDefinition |= isDefinition;
        node.HasBlank |= hasBlank;
        if (node.EndsName && !isDefinition && keys.Add(key))
        {
            judged.Add((key, words.Length));
            mostWords = Math.Max(mostWords, words.Length);
        }
    }

    /// <summary>
    /// How many tokens from <paramref name="at"/> on make up the longest declared name (0 if none does), whether <c>define</c> gave it, and whether
    /// it has a blank.
    /// </summary>
    public (int Length, bool IsDefinition, bool HasBlank) Match(IReadOnlyList<Token> tokens, int at)
    {
        var (length, node) = Find(tokens, at);
        return (WithClosingBracket(tokens, at, length), node?.IsDefinition ?? false, node?.HasBlank ?? false);
    }

    /// <summary>
    /// How many tokens from <paramref name="at"/> on make up the declared name that is nearest to them, within one edit for each eight characters
    /// (at least one); 0 if none is that near.
    /// </summary>
    /// <param name="longerThan">How many tokens the longest name that is spelt rightly takes.</param>
    public int MatchMisspelt(IReadOnlyList<Token> tokens, int at, int longerThan)
    {
        var (words, ends) = WordsFrom(tokens, at);
        var best = (Distance: int.MaxValue, Words: 0);
        var typed = new string?[words.Count + 1];
        foreach (var (key, count) in judged)
        {
            if (count > words.Count || ends[count - 1] - at <= longerThan)
            {
                continue;
            }

            var most = Math.Max(1, key.Length / CharactersPerEdit);
            var distance = Nearest.Edits(typed[count] ??= string.Join(" ", words.Take(count)), key, most);
            if (distance <= most && (distance < best.Distance || (distance == best.Distance && count > best.Words)))
            {
                best = (distance, count);
            }
        }

        return best.Words == 0 ? 0 : WithClosingBracket(tokens, at, ends[best.Words - 1] - at);
    }

    /// <summary>The words of the line from a token on, and where each ends, in tokens.</summary>
    private (IReadOnlyList<string> Words, IReadOnlyList<int> Ends) WordsFrom(IReadOnlyList<Token> tokens, int at)
    {
        var words = new List<string>();
        var ends = new List<int>();
        for (var i = at; words.Count < mostWords && !tokens[i].EndsNames;)
        {
            var next = EndOfWord(tokens, i);
            foreach (var word in WordsOf(KeyOf(tokens, i, next)))
            {
                words.Add(word);
                ends.Add(next);
            }

            i = next;
        }

        return (words, ends);
    }

    private (int Length, Node? Node) Find(IReadOnlyList<Token> tokens, int at)
    {
        var node = root;
        (int Length, Node? Node) longest = (0, null);
        var i = at;
        while (!tokens[i].EndsNames)
        {
            var next = EndOfWord(tokens, i);
            var key = KeyOf(tokens, i, next);
            if (key.Length == 0 && i == at && tokens[i].Text is not ("%" or "£"))
            {
                return longest;
            }

            if (node.Below(key) is not { } deeper)
            {
                return longest;
            }

            node = deeper;
            longest = node.EndsName && key.Length > 0 ? (next - at, node) : longest;
            i = next;
        }

        return longest;
    }

    /// <summary>Numbers and letters with nothing between are one word of a name: "72h", "4x4".</summary>
    private static int EndOfWord(IReadOnlyList<Token> tokens, int at)
    {
        var next = at + 1;
        while (IsWordPart(tokens[at]) && IsWordPart(tokens[next]) && tokens[next].Start == tokens[next - 1].End)
        {
            next++;
        }

        return next;
    }

    private static string KeyOf(IReadOnlyList<Token> tokens, int from, int to) => to - from == 1
        ? tokens[from].Key
        : NameKey.Of(string.Concat(tokens.Skip(from).Take(to - from).Select(token => token.Text)));

    private static string[] WordsOf(string key) => key.IndexOf(' ') < 0
        ? (key.Length == 0 ? [] : [key])
        : key.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsWordPart(Token token) => token.Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>Takes in the bracket that closes one inside the name: "Time to Charge (Median)".</summary>
    private static int WithClosingBracket(IReadOnlyList<Token> tokens, int at, int length)
    {
        var open = 0;
        for (var i = at; i < at + length; i++)
        {
            open += tokens[i].Text == "(" ? 1 : tokens[i].Text == ")" ? -1 : 0;
        }

        return length > 0 && open == 1 && tokens[at + length].Text == ")" ? length + 1 : length;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        /// <summary>The node that the words of a key lead to (none of them to this one), or null.</summary>
        public Node? Below(string key)
        {
            if (key.IndexOf(' ') < 0)
            {
                return key.Length == 0 ? this : Next.TryGetValue(key, out var only) ? only : null;
            }

            var node = this;
            foreach (var word in WordsOf(key))
            {
                if (!node.Next.TryGetValue(word, out node))
                {
                    return null;
                }
            }

            return node;
        }

        public bool EndsName { get; set; }

        public bool IsDefinition { get; set; }

        public bool HasBlank { get; set; }
    }
}
