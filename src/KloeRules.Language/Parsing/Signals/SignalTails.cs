using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Units;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.PeriodGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>What is read behind the words of a signal: its numbers.</summary>
internal static class SignalTails
{
    private const int Year = 12;

    public static readonly Parser<SignalTail> Nothing = Parse.Return(SignalTail.Nothing);

    private static readonly Parser<NumberSyntax> Limit =
        from its in Unnamed(AnyWord("its", "the")).Optional()
        from limit in JudgementGrammar.Limit
        select Silent((double)limit);

    /// <summary><c>target</c>, <c>its SLA</c></summary>
    public static readonly Parser<SignalTail> OfLimit = Limit.Select(limit => new SignalTail([limit]));

    /// <summary><c>target by Mar 2024</c>; without a month, the one that is declared with the target.</summary>
    public static readonly Parser<SignalTail> OfLimitByMonth =
        from limit in Limit
        from month in Word("by").Then(_ => Written(MonthName, (month, written) => new NumberSyntax(month.Index, null, written.Span))).Optional()
        select new SignalTail([limit, month.IsDefined ? month.Get() : Silent(double.NaN)]);

    /// <summary><c>3 months</c></summary>
    public static readonly Parser<SignalTail> OfMonths = Months(WindowGrammar.CountedMonths).Select(months => new SignalTail([months]));

    /// <summary><c>over 24 months</c>; without it, a year.</summary>
    public static readonly Parser<SignalTail> OverMonths =
        Months(from over in AnyWord("over", "for", "in")
               from latest in Unnamed(Words("the last")).Or(Unnamed(Word("the"))).Optional()
               from months in WindowGrammar.CountedMonths
               select months)
            .Optional()
            .Select(months => new SignalTail([months.IsDefined ? months.Get() : Silent(Year)]));

    /// <summary><c>Apr 2021</c></summary>
    public static readonly Parser<SignalTail> OfMonth =
        Written(MonthName, (month, written) => new SignalTail([new NumberSyntax(month.Index, null, written.Span)]));

    /// <summary><c>+ 1 sd for 3 months</c>; without either, none and one month.</summary>
    public static readonly Parser<SignalTail> OfDeviationsForMonths =
        from deviations in Unnamed(Symbol("+").Or(Symbol("-")).Or(Word("by"))).Then(_ => Deviations()).Optional()
        from months in Months(
            from word in Word("for")
            from latest in Unnamed(Words("the last")).Optional()
            from months in WindowGrammar.CountedMonths
            from running in Unnamed(Word("running").Or(Words("in a row"))).Optional()
            select months).Optional()
        select new SignalTail([
            deviations.IsDefined ? deviations.Get() : Silent(0),
            months.IsDefined ? months.Get() : Silent(1)]);

    /// <summary><c>vs previous year</c>, <c>than a year ago</c>; without it, the previous month, as for any change.</summary>
    public static readonly Parser<SignalTail> OfComparator =
        ComparatorGrammar.VersusPrevious
            .Or(Unnamed(Word("than")).Then(_ => Words("a year ago").Or(Words("a year before")).Or(Words("last year")).Or(Words("previous year"))
                .Select(_ => Comparator.PreviousYear)))
            .Optional()
            .Select(comparator => new SignalTail([Silent((double)(comparator.IsDefined ? comparator.Get() : Comparator.PreviousMonth))]));

    /// <summary><c>by &gt; 5%</c>; without it, by anything.</summary>
    public static readonly Parser<SignalTail> OfRevision = JudgementGrammar.By.Optional().Select(by =>
    {
        if (by.IsEmpty)
        {
            return new SignalTail([Silent(double.NaN), Silent(double.NaN), Silent(0)]);
        }

        var (comparison, amount) = by.Get();
        var written = new NumberSyntax(amount.Amount.Value, amount, amount.Span);
        var isShare = amount.Amount.Kind == AmountKind.Percent;
        return new SignalTail([
            isShare ? written : Silent(double.NaN),
            isShare ? Silent(double.NaN) : written,
            Silent(comparison == Comparison.AtLeast ? 1 : 0)]);
    });

    /// <summary><c>5 points</c></summary>
    public static readonly Parser<SignalTail> OfAmount =
        WrittenAmount.Select(amount => new SignalTail([new NumberSyntax(amount.Amount.Value, amount, amount.Span)]));

    /// <summary><c>100</c>, <c>1,250 people</c></summary>
    public static readonly Parser<SignalTail> OfCount = Written(
        Kind(TokenKind.Number, "a number such as 100"),
        (number, written) => new AmountSyntax(new Amount(AmountKind.Number, (double)Numbers.Of(number.Text)), written.Text, written.Span))
        .Select(amount => new SignalTail([new NumberSyntax(amount.Amount.Value, amount, amount.Span)]));

    /// <summary>A tail that goes without saying.</summary>
    public static Parser<SignalTail> Given(params double[] numbers) => Parse.Return(new SignalTail([.. numbers.Select(Silent)]));

    private static Parser<NumberSyntax> Deviations() =>
        Written(
            from more in Unnamed(Symbol(">").Or(Words("more than"))).Optional()
            from number in Kind(TokenKind.Number, "a number such as 2")
            from sd in AnyWord("sd", "sds").Or(Word("standard").Then(_ => AnyWord("deviation", "deviations")))
            select (double)Numbers.Of(number.Text),
            (number, written) => new NumberSyntax(number, null, written.Span));

    private static Parser<NumberSyntax> Months(Parser<int> months) =>
        Written(months, (number, written) => new NumberSyntax(number, null, written.Span));

    private static NumberSyntax Silent(double value) => new(value, null, null);
}
