using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using Sprache;
using static KloeRules.Language.Parsing.PeriodGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Head of <c>event</c>: what happened, when, what it affects and what follows from it.</summary>
internal static class EventGrammar
{
    private static readonly Parser<IOption<Month>> MaybeTo = Word("to").Then(_ => LastMonth).Optional();

    private static readonly Parser<(Month First, Month Last)> When =
        from word in Word("in").Or(Word("from"))
        from months in Period
        from last in MaybeTo
        select (months.First!.Value, last.IsDefined ? last.Get() : months.Last!.Value);

    private static readonly Parser<(EventEffect Effect, int Within)> Improvement =
        from words in Words("expect improvement within")
        from months in WholeNumber
        from unit in AnyWord("months", "month")
        select (EventEffect.ExpectImprovement, months);

    private static readonly Parser<(EventEffect Effect, int Within)> Effect =
        Word("ignore").Select(_ => (EventEffect.Ignore, 0))
            .Or(Word("break").Select(_ => (EventEffect.Break, 0)))
            .Or(Improvement);

    public static readonly Parser<Payload> Event = Spanned(
        from title in Named("what happened, in quotes", Quoted)
        from months in When
        from affects in Word("affects")
        from affected in Affected()
        from colon in Symbol(":")
        from effect in Effect
        select (Title: title, Months: months, Affected: affected, Effect: effect),
        (parts, written) => (Payload)new EventPayload(
            parts.Title, parts.Months.First, parts.Months.Last, parts.Affected, parts.Effect.Effect, parts.Effect.Within, written));

    /// <summary>Names up to the last colon of the line, for a measure's own name may hold one.</summary>
    private static Parser<IReadOnlyList<TextPayload>> Affected() => input =>
    {
        var tokens = ((TokenInput)input).Run.Tokens;
        var colon = tokens.LastOrDefault(token => token.Text == ":");
        var name = UpTo("a measure, or \"any\" and a family,", token => token.Text == "," || token == colon);
        return name.DelimitedBy(Symbol(",")).Select(names => (IReadOnlyList<TextPayload>)names.ToArray())(input);
    };
}
