using Sprache;

namespace KloeRules.Language.Parsing;

/// <summary>
/// Sprache's combinators with the same meaning, for parsers over tokens. Sprache's own say at every failed attempt what was expected; here the run of tokens
/// remembers that, so that a failure costs nothing and a success one object. Standing in the grammar's namespace, these are found before Sprache's.
/// </summary>
internal static class Combinators
{
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> make) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? new Read<TResult>(make(result.Value), result.Remainder) : Unread<TResult>.Here;
    };

    public static Parser<TResult> SelectMany<T, TNext, TResult>(this Parser<T> parser, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> make) => input =>
    {
        var first = parser(input);
        if (!first.WasSuccessful)
        {
            return Unread<TResult>.Here;
        }

        var second = next(first.Value)(first.Remainder);
        return second.WasSuccessful ? new Read<TResult>(make(first.Value, second.Value), second.Remainder) : Unread<TResult>.Here;
    };

    public static Parser<TResult> Then<T, TResult>(this Parser<T> parser, Func<T, Parser<TResult>> next) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? next(result.Value)(result.Remainder) : Unread<TResult>.Here;
    };

    public static Parser<TResult> Return<T, TResult>(this Parser<T> parser, TResult value) => parser.Select(_ => value);

    /// <summary>The first that fits; one that fits without taking anything gives way to one that takes something.</summary>
    public static Parser<T> Or<T>(this Parser<T> first, Parser<T> second) => input =>
    {
        var result = first(input);
        if (result.WasSuccessful && !ReferenceEquals(result.Remainder, input))
        {
            return result;
        }

        var other = second(input);
        return other.WasSuccessful ? other : result;
    };

    public static Parser<IOption<T>> Optional<T>(this Parser<T> parser) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? new Read<IOption<T>>(Maybe<T>.Of(result.Value), result.Remainder)
            : new Read<IOption<T>>(Maybe<T>.Nothing, input);
    };

    public static Parser<IEnumerable<T>> Many<T>(this Parser<T> parser) => input =>
    {
        var found = new List<T>();
        for (var result = parser(input); result.WasSuccessful && !ReferenceEquals(result.Remainder, input); result = parser(input))
        {
            found.Add(result.Value);
            input = result.Remainder;
        }

        return new Read<IEnumerable<T>>(found, input);
    };
}
