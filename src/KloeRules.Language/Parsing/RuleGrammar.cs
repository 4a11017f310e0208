using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Heads of rules and definitions, and their condition clauses.</summary>
internal static class RuleGrammar
{
    /// <summary>A title in quotes, a condition, a title with "when" and a condition, or nothing where the condition stands below.</summary>
    public static readonly Parser<Payload> Head = input =>
        IsTitle((TokenInput)input) ? Titled!(input)
        : ((TokenInput)input).Token.Kind == TokenKind.End ? Untitled!(input)
        : Sentence!(input);

    public static readonly Parser<Payload> Condition = Spanned(
        ConditionGrammar.ConditionUnless,
        (condition, written) => (Payload)new ConditionPayload(condition, written));

    /// <summary>A measure's name, with its formula where it is worked out; a name that holds "is" stands in quotes.</summary>
    public static readonly Parser<Payload> Measure = input =>
        ((TokenInput)input).Run.Tokens.Any(token => token.Folded == "is") ? WorkedOut!(input) : PayloadGrammar.Line(input);

    private static readonly Parser<Payload> WorkedOut = Spanned(
        from name in UpTo("a name", token => token.Folded == "is")
        from verb in Word("is")
        from formula in FormulaGrammar.ArithmeticOrCode
        select (Name: name, Formula: formula),
        (parts, written) => (Payload)new FormulaPayload(parts.Name, parts.Formula, written));

    public static readonly Parser<Payload> Define = Spanned(
        from name in UpTo("a name", token => token.Folded == "as")
        from verb in Word("as")
        from meaning in ConditionGrammar.Meaning
        select (Name: name, Meaning: meaning),
        (parts, written) => (Payload)new DefinePayload(parts.Name, parts.Meaning, written));

    /// <summary><c>claim "Response times improved" is priority response improving vs previous 3 months</c></summary>
    public static readonly Parser<Payload> Claim = Spanned(
        from sentence in Named("the sentence that is checked, in quotes", Quoted)
        from verb in Word("is")
        from condition in ConditionGrammar.ConditionUnless
        select (Sentence: sentence, Condition: condition),
        (parts, written) => (Payload)new RulePayload(parts.Sentence, parts.Condition, written));

    public static readonly Parser<Payload> Concern = Spanned(
        from measure in ConditionGrammar.MeasureName
        from month in Word("until").Then(_ => PeriodGrammar.LastMonth).Optional()
        from because in Word("because").Then(_ => Quoted).Optional()
        select (Measure: measure, Until: month.IsDefined ? month.Get() : (Month?)null, Because: because.IsDefined ? because.Get().Text : null),
        (parts, written) => (Payload)new ConcernPayload(parts.Measure, parts.Until, parts.Because, written));

    private static readonly Parser<Payload> Titled = Spanned(
        from title in Quoted
        from condition in Word("when").Then(_ => ConditionGrammar.ConditionUnless).Optional()
        select (Title: title, Condition: condition.GetOrDefault()),
        (parts, written) => (Payload)new RulePayload(parts.Title, parts.Condition, written));

    private static readonly Parser<Payload> Untitled = Spanned(
        from nothing in Parse.Return(0)
        select nothing,
        (_, written) => (Payload)new RulePayload(null, null, written));

    private static readonly Parser<Payload> Sentence = Spanned(
        ConditionGrammar.ConditionUnless,
        (condition, written) => (Payload)new RulePayload(null, condition, written));

    /// <summary>A quoted text is the title when the line ends behind it or "when" follows; otherwise it is a measure's name.</summary>
    private static bool IsTitle(TokenInput at) =>
        at.Token.Kind == TokenKind.Text && at.Advance() is TokenInput next && (next.Token.Kind == TokenKind.End || next.Token.Folded == "when");
}
