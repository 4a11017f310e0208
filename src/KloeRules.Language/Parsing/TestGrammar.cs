using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>The clauses of a test: figures given and verdicts expected.</summary>
internal static class TestGrammar
{
    private static readonly Parser<AmountSyntax?> Missing = Symbol("-").Or(Symbol("–")).Select(_ => (AmountSyntax?)null);

    private static readonly Parser<AmountSyntax?> Value = Named(
        "a figure such as 1h, or - where the month is missing",
        Missing.Or(WrittenAmount.Select(amount => (AmountSyntax?)amount)));

    private static readonly Parser<IReadOnlyList<AmountSyntax?>> Values =
        from first in Value
        from rest in Symbol(",").Then(_ => Value).Many()
        select (IReadOnlyList<AmountSyntax?>)[first, .. rest];

    /// <summary><c>given priority response in Swindon by month from Oct 2022: 50m, -, 1h 10m</c></summary>
    private static readonly Parser<Payload> GivenFigures = Spanned(
        from measure in ConditionGrammar.MeasureName
        from area in Word("in").Then(_ => UpTo("an area", token => token.Folded == "by")).Optional()
        from byMonth in Words("by month from")
        from month in MonthName
        from colon in Symbol(":")
        from values in Values
        select (Measure: measure, Area: area.GetOrDefault(), From: month, Values: values),
        (parts, written) => (Payload)new GivenPayload(parts.Measure, parts.Area, parts.From, parts.Values, written));

    /// <summary>Figures of a measure, or what the tracker says of an action.</summary>
    public static readonly Parser<Payload> Given = input =>
        (GivenActionGrammar.Begins((TokenInput)input) ? GivenActionGrammar.Given : GivenFigures)(input);

    private static readonly Parser<(int Run, int Needed)> RunOf =
        from run in WholeNumber
        from of in Word("of")
        from needed in WholeNumber
        select (run, needed);

    private static readonly Parser<(ExpectedVerdict Verdict, int Run, int Needed)> Verdict =
        Word("asked").Select(_ => (ExpectedVerdict.Asked, 0, 0))
            .Or(Word("quiet").Select(_ => (ExpectedVerdict.Quiet, 0, 0)))
            .Or(Words("cannot tell").Select(_ => (ExpectedVerdict.CannotTell, 0, 0)))
            .Or(Word("building").Then(_ => RunOf.Optional()).Select(run =>
                (ExpectedVerdict.Building, run.GetOrDefault().Run, run.GetOrDefault().Needed)));

    /// <summary><c>in Jan 2023 expect "…" to be building 2 of 3</c></summary>
    public static readonly Parser<Payload> Expect = Spanned(
        from month in MonthName
        from expect in Word("expect")
        from rule in Quoted
        from be in Words("to be")
        from verdict in Verdict
        select (Month: month, Rule: rule, Verdict: verdict),
        (parts, written) => (Payload)new ExpectPayload(
            parts.Month, parts.Rule, parts.Verdict.Verdict, parts.Verdict.Run, parts.Verdict.Needed, written));
}
