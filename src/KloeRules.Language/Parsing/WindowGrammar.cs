using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>How long something must last: the latest months, some of them, or a stretch of the calendar.</summary>
internal static class WindowGrammar
{
    private const int MonthsInQuarter = 3;
    private const int MonthsInYear = 12;

    private static readonly string[] Units = ["months", "month", "quarters", "quarter", "years", "year"];

    private static readonly Parser<IOption<Token>> MaybeConsecutive = Unnamed(Word("consecutive")).Optional();
    private static readonly Parser<IOption<Token>> MaybeRunning = Unnamed(Word("running").Or(Words("in a row"))).Optional();
    private static readonly Parser<IOption<Token>> MaybeAtLeast = Unnamed(Words("at least")).Optional();

    private static readonly Parser<int> UnitOfMonths = AnyWord(Units).Select(MonthsIn);

    /// <summary><c>3 months</c>, <c>2 quarters</c>, <c>two years</c>; in months.</summary>
    public static readonly Parser<int> CountedMonths =
        from number in Named("a number of months such as 3", WholeNumber)
        from consecutive in MaybeConsecutive
        from unit in UnitOfMonths
        select (int)Math.Min(int.MaxValue, (long)number * unit);

    private static readonly Parser<IOption<int>> MaybeUnit = UnitOfMonths.Optional();

    private static readonly Parser<(int Months, int? BlankUnit)> BlankMonths =
        from blank in AmountGrammar.Blank
        from unit in MaybeUnit
        select (0, (int?)unit.GetOrDefault());

    /// <summary>What fills the blank of a definition: <c>3 months</c>, <c>10m</c>. A length only where a unit of months follows, so that "3" alone is an amount.</summary>
    public static readonly Parser<BlankFilling> Filling = Written(
        Unnamed(CountedMonths).Select(months => (Amount: (AmountSyntax?)null, Months: (int?)months))
            .Or(AmountGrammar.WrittenAmount.Select(amount => (Amount: (AmountSyntax?)amount, Months: (int?)null))),
        (parts, written) => new BlankFilling(parts.Amount, parts.Months, written.Text, written.Span));

    /// <summary><c>a year</c>; behind "the last", the number may go.</summary>
    private static Parser<(int Months, int? BlankUnit)> NumberOfMonths(bool isLast) =>
        (isLast ? AnyWord("year", "quarter", "month") : AnyWord("a", "an", "one").Then(_ => AnyWord("year", "quarter", "month"))).Select(MonthsIn)
            .Or(CountedMonths)
            .Select(months => (months, (int?)null))
            .Or(Unnamed(BlankMonths));

    private static readonly Parser<(int Months, int? BlankUnit)> LatestMonths =
        Unnamed(Words("the last").Or(Word("last"))).Then(_ => NumberOfMonths(isLast: true)).Or(NumberOfMonths(isLast: false));

    private static readonly Parser<int> LatestUpdates =
        from last in Unnamed(Words("the last").Or(Word("last"))).Optional()
        from number in WholeNumber
        from consecutive in MaybeConsecutive
        from updates in Unnamed(AnyWord("updates", "update"))
        select number;

    private static readonly Parser<(int Count, int? BlankUnit, bool IsOfUpdates)> LatestMonthsOrUpdates =
        LatestMonths.Select(months => (months.Months, months.BlankUnit, false))
            .Or(Unnamed(LatestUpdates).Select(updates => (updates, (int?)null, true)));

    private static readonly Parser<WindowSyntax> InARow = Written(
        from word in Word("for")
        from length in LatestMonthsOrUpdates
        from running in MaybeRunning
        select length,
        (length, written) => new WindowSyntax(null, length.Count, null, written.Text, written.Span) { BlankUnit = length.BlankUnit, IsOfUpdates = length.IsOfUpdates });

    private static readonly Parser<WindowSyntax> InSomeOf = Written(
        from word in Word("in")
        from atLeast in MaybeAtLeast
        from some in WholeNumber
        from of in Words("of the last")
        from months in NumberOfMonths(isLast: true)
        select (Some: some, Months: months),
        (parts, written) => new WindowSyntax(parts.Some, parts.Months.Months, null, written.Text, written.Span) { BlankUnit = parts.Months.BlankUnit });

    private static readonly Parser<WindowSyntax> AtAnyTimeInTheLast = Written(
        from words in Words("at any time in the last")
        from months in NumberOfMonths(isLast: true)
        select months,
        (months, written) => new WindowSyntax(1, months.Months, null, written.Text, written.Span) { BlankUnit = months.BlankUnit });

    private static readonly Parser<PeriodSyntax> ThisFinancialYear =
        Words("this financial year").Or(Words("the financial year to date")).Select(_ => new PeriodSyntax(null, null));

    private static readonly Parser<PeriodSyntax> SinceStart =
        from word in Word("since")
        from start in Unnamed(Words("the start of")).Optional()
        from period in Words("the financial year").Or(Words("this financial year")).Select(_ => new PeriodSyntax(null, null))
            .Or(Named("a month such as Apr 2022, or a financial year such as 2022/23", PeriodGrammar.Period))
        select period with { Last = null };

    private static readonly Parser<WindowSyntax> AtAnyTime = InPeriod(
        Words("at any time").Then(_ => SinceStart.Or(Unnamed(AnyWord("in", "during")).Optional().Then(_ => ThisFinancialYear.Or(PeriodGrammar.Period)))),
        atLeast: 1);

    private static readonly Parser<PeriodSyntax> NamedPeriod = ThisFinancialYear.Or(PeriodGrammar.Period);

    /// <summary>A window that begins with "in" as an area does.</summary>
    public static readonly Parser<WindowSyntax> BeginsWithIn = InSomeOf.Or(InPeriod(Word("in").Then(_ => NamedPeriod), atLeast: null));

    private static readonly Parser<WindowSyntax> Throughout = InPeriod(
        SinceStart
            .Or(AnyWord("throughout", "during", "for").Then(_ => NamedPeriod))
            .Or(Words("so far").Optional().Then(_ => ThisFinancialYear)),
        atLeast: null);

    public static readonly Parser<WindowSyntax> Window = InARow
        .Or(Unnamed(BeginsWithIn))
        .Or(Unnamed(AtAnyTimeInTheLast))
        .Or(Unnamed(AtAnyTime))
        .Or(Unnamed(Throughout));

    private static Parser<WindowSyntax> InPeriod(Parser<PeriodSyntax> period, int? atLeast) =>
        Written(period, (months, written) => new WindowSyntax(atLeast, 1, months, written.Text, written.Span));

    private static int MonthsIn(Token unit) => unit.Folded[0] switch
    {
        'q' => MonthsInQuarter,
        'y' => MonthsInYear,
        _ => 1,
    };
}
