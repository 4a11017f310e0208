using System.Collections.Concurrent;
using System.Text;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>The smallest parsers: single tokens, names and the rest of a line. Each says what it expected, in the reader's words.</summary>
internal static class Terminals
{
    private static readonly string[] NoWords = [];
    private static readonly ConcurrentDictionary<string, Parser<Token>> Symbols = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Parser<Token>> Phrases = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<IReadOnlyList<string>, Parser<Token>> Alternatives = new(new SameWords());

    /// <summary>A reserved word.</summary>
    public static Parser<Token> Word(string word) => Words(word);

    /// <summary>Any of several words that mean the same; only the first is named when something else stands there.</summary>
    public static Parser<Token> AnyWord(params string[] words) => Alternatives.GetOrAdd(words, OneOf);

    /// <summary>Several reserved words behind one another.</summary>
    public static Parser<Token> Words(string phrase) => Phrases.GetOrAdd(phrase, InARow);

    public static Parser<Token> Symbol(string symbol) => Symbols.GetOrAdd(symbol, OneSymbol);

    public static Parser<Token> Kind(TokenKind kind, string what) => One(what, token => token.Kind == kind);

    /// <summary>Says what is expected where <paramref name="parser"/> begins in one phrase, instead of every word that it would take there.</summary>
    public static Parser<T> Named<T>(string what, Parser<T> parser)
    {
        var unnamed = Unnamed(parser);
        return input =>
        {
            var result = unnamed(input);
            return result.WasSuccessful ? result : Fail<T>((TokenInput)input, what);
        };
    }

    /// <summary>Leaves a word that may stand here, but hardly anybody misses, out of what is expected.</summary>
    public static Parser<T> Unnamed<T>(Parser<T> parser) => input =>
    {
        var at = (TokenInput)input;
        if (!at.Run.IsExplaining)
        {
            return parser(input);
        }

        var before = at.Run.NamedAt;
        at.Run.NamedAt = at.Position;
        var result = parser(input);
        at.Run.NamedAt = before;
        return result;
    };

    /// <summary>One token that fits.</summary>
    /// <param name="what">What it is called when something else stands there.</param>
    /// <param name="anyOf">The words that fit, if they can be listed.</param>
    public static Parser<Token> One(string what, Func<Token, bool> fits, params string[] anyOf) => input =>
    {
        var at = (TokenInput)input;
        return fits(at.Token) ? at : Fail<Token>(at, what, anyOf);
    };

    public static readonly Parser<TextPayload> Quoted =
        from token in Kind(TokenKind.Text, "text in quotes")
        select new TextPayload(token.Quoted, true, token.Span);

    public static readonly Parser<int> WholeNumber =
        One("a whole number", token => token.Kind is TokenKind.Number or TokenKind.Word && Numbers.TryWhole(token.Folded, out _))
            .Select(token => Numbers.TryWhole(token.Folded, out var number) ? number : 0);

    /// <summary>The longest declared name; failing that, quoted text; failing that, words up to the next reserved one.</summary>
    public static Parser<NameSyntax> Name(string what) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.Text)
        {
            return new Read<NameSyntax>(new NameSyntax(at.Token.Quoted, at.Token.Span), at.Advance());
        }

        var declared = at.DeclaredName.Length;
        var length = declared > 0 ? declared : LengthOfUndeclared(at);
        if (length == 0)
        {
            return Fail<NameSyntax>(at, what);
        }

        var last = at.Run.Tokens[at.Position + length - 1];
        return new Read<NameSyntax>(NameOf(at, last), at.Run.At(at.Position + length));
    };

    /// <summary>The rest of the line as it stands, or as the one quoted text that it is.</summary>
    public static Parser<TextPayload> RestOfLine(string what) => UpTo(what, _ => false);

    /// <summary>Everything up to a token that ends it, or to the end of the line.</summary>
    public static Parser<TextPayload> UpTo(string what, Func<Token, bool> ends) => input =>
    {
        var at = (TokenInput)input;
        var next = at.Position;
        while (at.Run.Tokens[next].Kind is not (TokenKind.End or TokenKind.OpenText) && !ends(at.Run.Tokens[next]))
        {
            next++;
        }

        at.Run.Visits += next - at.Position;
        if (next == at.Position)
        {
            return Fail<TextPayload>(at, what);
        }

        var isQuoted = next == at.Position + 1 && at.Token.Kind == TokenKind.Text;
        var name = NameOf(at, at.Run.Tokens[next - 1]);
        return new Read<TextPayload>(new TextPayload(isQuoted ? at.Token.Quoted : name.Text, isQuoted, name.Span), at.Run.At(next));
    };

    /// <summary>The end of the line.</summary>
    public static readonly Parser<Token> EndOfLine = One("the end of the line", token => token.Kind == TokenKind.End);

    /// <summary>The name that stands from <paramref name="at"/> to <paramref name="last"/>.</summary>
    public static NameSyntax NameOf(TokenInput at, Token last)
    {
        if (last.Start == at.Token.Start)
        {
            return new NameSyntax(last.Text, last.Span);
        }

        var text = new StringBuilder(at.Token.Text);
        for (var next = at.Position + 1; next < at.Run.Tokens.Count && at.Run.Tokens[next].Start <= last.Start; next++)
        {
            var token = at.Run.Tokens[next];
            text.Append(token.Start > token.FullStart ? " " : "").Append(token.Text);
        }

        return new NameSyntax(text.ToString(), at.Token.Span.To(last.Span));
    }

    /// <summary>Runs a parser and hands on what it read with the span it stood in.</summary>
    public static Parser<TResult> Spanned<T, TResult>(Parser<T> parser, Func<T, TextSpan, TResult> make) =>
        Placed(parser, (value, first, last) => make(value, first.Token.Span.To(last.Span)));

    /// <summary>Runs a parser and hands on what it read with the text and span it stood in.</summary>
    public static Parser<TResult> Written<T, TResult>(Parser<T> parser, Func<T, NameSyntax, TResult> make) =>
        Placed(parser, (value, first, last) => make(value, NameOf(first, last)));

    private static Parser<TResult> Placed<T, TResult>(Parser<T> parser, Func<T, TokenInput, Token, TResult> make) => input =>
    {
        var first = (TokenInput)input;
        var result = parser(input);
        if (!result.WasSuccessful)
        {
            return Unread<TResult>.Here;
        }

        var end = ((TokenInput)result.Remainder).Position;
        return new Read<TResult>(make(result.Value, first, first.Run.Tokens[Math.Max(first.Position, end - 1)]), result.Remainder);
    };

    /// <summary>How many tokens make up a name that was never declared: up to a reserved word, a quote, a signal or a definition's name.</summary>
    public static int LengthOfUndeclared(TokenInput at)
    {
        var next = at.Position;
        while (!at.Run.Tokens[next].EndsNames
            && !ReservedWords.EndName.Contains(at.Run.Tokens[next].Folded)
            && !(next > at.Position && (at.Run.At(next).DeclaredName.IsDefinition || SignalPhrases.At(at.Run.At(next)) is not null)))
        {
            next++;
        }

        at.Run.Visits += next - at.Position;
        return next - at.Position;
    }

    /// <summary>For parsers that need one another.</summary>
    public static Parser<T> Lazily<T>(Func<Parser<T>> parser) => input => parser()(input);

    /// <summary>Fails here, saying what was expected.</summary>
    public static IResult<T> Fail<T>(TokenInput at, string what, params string[] anyOf)
    {
        if (at.Run.IsExplaining)
        {
            at.Run.Expect(at.Position, what, anyOf);
        }

        return Unread<T>.Here;
    }

    private static Parser<Token> OneOf(IReadOnlyList<string> words)
    {
        var all = words.ToArray();
        return One($"\"{all[0]}\"", token => token.Kind == TokenKind.Word && Array.IndexOf(all, token.Folded) >= 0, all);
    }

    private static Parser<Token> InARow(string phrase) =>
        phrase.Split(' ').Select(word => AnyWord(word)).Aggregate((before, next) => before.Then(_ => next));

    private static Parser<Token> OneSymbol(string symbol) =>
        One($"\"{symbol}\"", token => token.Kind == TokenKind.Symbol && token.Folded == symbol);

    /// <summary>Words are told apart by spelling and order.</summary>
    private sealed class SameWords : IEqualityComparer<IReadOnlyList<string>>
    {
        public bool Equals(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.SequenceEqual(other, StringComparer.Ordinal);

        public int GetHashCode(IReadOnlyList<string> words) => (StringComparer.Ordinal.GetHashCode(words[0]) * 31) + words.Count;
    }
}
