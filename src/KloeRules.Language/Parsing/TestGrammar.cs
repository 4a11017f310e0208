using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.PeriodGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>The clauses of a test: figures given and verdicts expected.</summary>
internal static class TestGrammar
{
    private const int MostMonths = 120;

    private static readonly Parser<AmountSyntax?> Missing = Symbol("-").Or(Symbol("–")).Select(_ => (AmountSyntax?)null);

    private static readonly Parser<AmountSyntax?> Figure = Named(
        "a figure such as 1h, or - where the month is missing",
        Missing.Or(WrittenAmount.Select(amount => (AmountSyntax?)amount)));

    private static readonly Parser<int> Times = Named(
        $"a number of months from 1 to {MostMonths}, such as x3",
        One("x3", token => MonthsIn(token.Folded.TrimStart('x')) > 0 && token.Folded[0] == 'x').Select(token => MonthsIn(token.Folded.TrimStart('x')))
            .Or(from times in One("x", token => token.Folded is "x" or "×")
                from months in One("3", token => MonthsIn(token.Text) > 0)
                select MonthsIn(months.Text)));

    private static readonly Parser<GivenValueSyntax> Value =
        from figure in Figure
        from provisional in Unnamed(AnyWord("p", "provisional")).Optional()
        from times in Unnamed(Times).Optional()
        select new GivenValueSyntax(figure, provisional.IsDefined, times.IsDefined ? times.Get() : 1);

    private static readonly Parser<IReadOnlyList<GivenValueSyntax>> Values =
        from first in Value
        from rest in Symbol(",").Then(_ => Value).Many()
        select (IReadOnlyList<GivenValueSyntax>)[first, .. rest];

    /// <summary><c>given priority response in Swindon by month from Oct 2022: 50m, -, 1h 10m x2, 1h p</c></summary>
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

    private static readonly Parser<VerdictSyntax> Verdict =
        Word("asked").Select(_ => new VerdictSyntax(ExpectedVerdict.Asked))
            .Or(Word("quiet").Select(_ => new VerdictSyntax(ExpectedVerdict.Quiet)))
            .Or(Words("cannot tell").Then(_ => Word("because").Then(_ => RestOfLine("a reason such as missing month")).Optional())
                .Select(why => new VerdictSyntax(ExpectedVerdict.CannotTell, Because: why.GetOrDefault())))
            .Or(Word("building").Then(_ => RunOf.Optional()).Select(run =>
                new VerdictSyntax(ExpectedVerdict.Building, run.GetOrDefault().Run, run.GetOrDefault().Needed)));

    /// <summary><c>in Jan 2023 expect "…" on priority response in Swindon to be building 2 of 3</c></summary>
    public static readonly Parser<Payload> Expect = Spanned(
        from month in MonthName
        from expect in Word("expect")
        from rule in Quoted
        from measure in Unnamed(Word("on")).Then(_ => ConditionGrammar.MeasureName).Optional()
        from area in Unnamed(Word("in")).Then(_ => UpTo("an area", token => token.Folded == "to")).Optional()
        from be in Words("to be")
        from verdict in Verdict
        select (Month: month, Rule: rule, Measure: measure.GetOrDefault(), Area: area.GetOrDefault(), Verdict: verdict),
        (parts, written) => (Payload)new ExpectPayload(parts.Month, parts.Rule, parts.Measure, parts.Area, parts.Verdict, written));

    /// <summary>0 for anything but a number of months that a series may repeat a figure for.</summary>
    private static int MonthsIn(string text) => Numbers.TryWhole(text, out var months) && months is >= 1 and <= MostMonths ? months : 0;
}
