using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.PeriodGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Heads of the statements that keep a rule from asking: <c>mute</c> and <c>snooze</c>.</summary>
internal static class QuietGrammar
{
    private static readonly Parser<TextPayload> Rule = Named("a rule's title in quotes", Quoted);

    public static readonly Parser<Payload> Mute = Spanned(
        from rule in Rule
        from when in Word("when")
        from other in Rule
        from asked in Words("is asked")
        select (Rule: rule, By: other),
        (parts, written) => (Payload)new MutePayload(parts.Rule, parts.By, written));

    public static readonly Parser<Payload> Snooze = Spanned(
        from rule in Rule
        from area in Word("in").Then(_ => UpTo("an area", token => token.Folded == "until")).Optional()
        from month in Word("until").Then(_ => LastMonth)
        from who in Word("by").Then(_ => Quoted)
        from why in Word("because").Then(_ => Quoted)
        select (Rule: rule, Area: area.GetOrDefault(), Until: month, By: who.Text, Because: why.Text),
        (parts, written) => (Payload)new SnoozePayload(parts.Rule, parts.Area, parts.Until, parts.By, parts.Because, written));
}
