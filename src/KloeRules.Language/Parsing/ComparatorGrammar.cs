using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>What a change is held against: <c>vs previous year</c>, <c>vs the 12 months to Mar 2020</c>, <c>vs baseline</c>.</summary>
internal static class ComparatorGrammar
{
    private const int MonthsInQuarter = 3;
    private const int MonthsInYear = 12;

    private static readonly Parser<IOption<Token>> MaybeDot = Unnamed(Symbol(".")).Optional();
    private static readonly Parser<IOption<Token>> MaybeThe = Unnamed(Word("the")).Optional();
    private static readonly Parser<IOption<Token>> MaybeIts = Unnamed(AnyWord("the", "its")).Optional();

    private static readonly Parser<Token> Against =
        from vs in AnyWord("vs", "versus", "against").Or(Unnamed(Word("compared")).Then(_ => AnyWord("with", "to")))
        from dot in MaybeDot
        select vs;

    private static readonly Parser<Comparator> PreviousWindow = Named(
        "month, 3 months, quarter, year or 12 months",
        Word("month").Select(_ => Comparator.PreviousMonth)
            .Or(AnyWord("quarter").Select(_ => Comparator.Previous3Months))
            .Or(AnyWord("year").Select(_ => Comparator.PreviousYear))
            .Or(from number in One("3", token => token.Text == "3")
                from months in Word("months")
                select Comparator.Previous3Months)
            .Or(from number in One("12", token => token.Text == "12")
                from months in Word("months")
                select Comparator.Previous12Months));

    private static readonly Parser<Comparator> Previous = AnyWord("previous", "last", "prior", "prev", "preceding").Then(_ => PreviousWindow);

    private static readonly Parser<Token> YearAgo = Words("a year").Then(_ => AnyWord("ago", "before", "earlier"));

    /// <summary>"last year", "of the previous year", "a year before"</summary>
    private static readonly Parser<Token> OfLastYear = YearAgo.Or(
        from of in AnyWord("of", "in").Optional()
        from the in Word("the").Optional()
        from word in AnyWord("last", "previous")
        from year in Word("year")
        select year);

    private static readonly Parser<Comparator> Same =
        from same in Word("same")
        from number in One("3", token => token.Text == "3").Optional()
        from unit in AnyWord("month", "months", "quarter", "period")
        from year in OfLastYear
        select unit.Folded == "month" ? Comparator.SameMonthLastYear : Comparator.PreviousYear;

    private static readonly Parser<Comparator> OfAnotherKind =
        Previous
            .Or(Unnamed(Same))
            .Or(Unnamed(YearAgo.Select(_ => Comparator.SameMonthLastYear)))
            .Or(Unnamed(Word("baseline").Select(_ => Comparator.Baseline)))
            .Or(Unnamed(Word("national").Then(_ => AnyWord("average", "figure", "rate", "level").Optional()).Select(_ => Comparator.National)));

    private static readonly Parser<int> Length =
        (from number in WholeNumber
         from months in AnyWord("months", "month")
         select number)
        .Or(Word("quarter").Select(_ => MonthsInQuarter))
        .Or(Word("year").Select(_ => MonthsInYear));

    /// <summary><c>12 months to Mar 2020</c>, <c>year ending Mar 2020</c></summary>
    private static readonly Parser<StatedMonths> LengthToMonth =
        from months in Length
        from to in AnyWord("to", "ending")
        from last in PeriodGrammar.LastMonth
        select new StatedMonths(months, last);

    private static readonly Parser<IOption<Month>> MaybeToMonth = Word("to").Then(_ => PeriodGrammar.LastMonth).Optional();

    /// <summary><c>Mar 2020</c>, <c>Apr 2019 to Mar 2020</c>, <c>2019/20</c></summary>
    private static readonly Parser<StatedMonths> FromMonth =
        from period in Named("a month such as Jan 2023", PeriodGrammar.Period)
        from to in MaybeToMonth
        let last = to.IsDefined ? to.Get() : period.Last!.Value
        select new StatedMonths(last - period.First!.Value + 1, last);

    private static readonly Parser<(Comparator Comparator, StatedMonths? Stated)> AnyComparator =
        OfAnotherKind.Select(kind => (kind, (StatedMonths?)null))
            .Or(Unnamed(LengthToMonth.Or(FromMonth)).Select(stated => (Comparator.StatedMonths, (StatedMonths?)stated)));

    /// <summary>From "vs" on, where only earlier months of the same length can be meant.</summary>
    public static readonly Parser<Comparator> VersusPrevious =
        from vs in Against
        from the in MaybeThe
        from comparator in Previous.Or(Unnamed(Same)).Or(Unnamed(YearAgo.Select(_ => Comparator.SameMonthLastYear)))
        select comparator;

    /// <summary>From "vs" on.</summary>
    public static readonly Parser<ComparatorSyntax> Versus = Spanned(
        from vs in Against
        from the in MaybeIts
        from comparator in AnyComparator
        select comparator,
        (parts, written) => new ComparatorSyntax(parts.Comparator, parts.Stated, written));
}
