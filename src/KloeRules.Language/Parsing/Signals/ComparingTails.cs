using KloeRules.Language.Syntax;
using KloeRules.Language.Units;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing.Signals;

/// <summary>What is read behind the words of a comparison with other areas or another measure.</summary>
internal static class ComparingTails
{
    private const int HalfYear = 6;
    private const int Year = 12;

    private static readonly Parser<AmountSyntax> ByMoreThan =
        (from word in Word("by")
         from more in Unnamed(Symbol(">").Or(AnyWord("more").Then(_ => Word("than")))).Optional()
         from amount in WrittenAmount
         select amount)
        .Or(Unnamed(Symbol(">").Or(AnyWord("more").Then(_ => Word("than")))).Then(_ => WrittenAmount));

    /// <summary><c>by &gt; 10%</c>, <c>by &gt; 5 points</c>: a share and a figure, of which at most one is stated.</summary>
    private static readonly Parser<IReadOnlyList<NumberSyntax>> By = ByMoreThan.Optional().Select(stated =>
    {
        var amount = stated.GetOrDefault();
        var written = amount is null ? Silent(double.NaN) : new NumberSyntax(amount.Amount.Value, amount, amount.Span);
        var isShare = amount?.Amount.Kind == AmountKind.Percent;
        return (IReadOnlyList<NumberSyntax>)(isShare ? [written, Silent(double.NaN)] : [Silent(double.NaN), written]);
    });

    private static readonly Parser<NumberSyntax> OverMonths = Written(
        from over in AnyWord("over")
        from latest in Unnamed(Words("the last")).Or(Unnamed(Word("the"))).Optional()
        from months in WindowGrammar.CountedMonths
        select months,
        (months, written) => new NumberSyntax(months, null, written.Span));

    private static readonly Parser<NameSyntax> GroupName = Name("a group of areas");

    private static readonly Parser<string> OtherForces =
        AnyWord("peers").Or(Words("similar forces")).Or(Words("most similar forces")).Select(_ => Others.Peers)
            .Or(AnyWord("forces").Select(_ => Others.Forces));

    private static readonly Parser<NameSyntax> Whom = Written(
        from its in Unnamed(AnyWord("its", "the", "all", "other", "their")).Many()
        from forces in OtherForces
        select forces,
        (forces, written) => new NameSyntax(forces, written.Span)).Or(Unnamed(GroupName));

    private static readonly Parser<(NumberSyntax? Total, NameSyntax? Whom)> OfWhom =
        (from of in Unnamed(AnyWord("of", "among")).Optional()
         from total in Written(Unnamed(WholeNumber), (number, written) => new NumberSyntax(number, null, written.Span)).Optional()
         from whom in Named("\"forces\", \"peers\" or a group of areas", Whom)
         select (total.GetOrDefault(), (NameSyntax?)whom))
        .Or(Parse.Return((default(NumberSyntax), default(NameSyntax))));

    /// <summary><c>by &gt; 5 points over 12 months</c>, beside whom the words themselves say.</summary>
    public static Parser<SignalTail> Beside(string others) =>
        from whom in Said(others)
        from amount in By
        from months in Over(1)
        select new SignalTail([.. amount, months], Group: whom);

    /// <summary><c>LPAs by &gt; 10 points</c></summary>
    public static readonly Parser<SignalTail> BetweenAreas =
        from areas in GroupName
        from amount in By
        from months in Over(1)
        select new SignalTail([.. amount, months], Group: areas);

    /// <summary><c>Swindon than in County by &gt; 5 points</c></summary>
    public static readonly Parser<SignalTail> InAreaThanArea =
        from area in UpToThan
        from than in Word("than")
        from word in Unnamed(Word("in")).Optional()
        from other in Name("an area")
        from amount in By
        from months in Over(1)
        select new SignalTail([.. amount, months], Group: new NameSyntax(Others.Area + other.Text, other.Span)) { Area = area };

    /// <summary><c>10 of 42 forces</c>, <c>3 of its peers</c>: places and months, and how many there are in all.</summary>
    public static readonly Parser<SignalTail> PlacesAmong =
        from places in Written(WholeNumber, (number, written) => new NumberSyntax(number, null, written.Span))
        from ordinal in Unnamed(AnyWord("st", "nd", "rd", "th")).Optional()
        from whom in OfWhom
        from months in Over(1)
        select new SignalTail([places, months], Group: whom.Whom) { Total = whom.Total };

    /// <summary><c>of peers</c>: a quarter of them all.</summary>
    public static readonly Parser<SignalTail> QuarterOf =
        from whom in OfWhom
        from months in Over(1)
        select new SignalTail([Silent(double.NaN), months], Group: whom.Whom) { Total = whom.Total };

    /// <summary><c>among LPAs</c>, <c>of its peers</c>; without it, the areas of the group that it is said in.</summary>
    public static readonly Parser<SignalTail> Among =
        from whom in AnyWord("among", "of").Then(_ => Whom).Optional()
        from months in Over(1)
        select new SignalTail([months], Group: whom.GetOrDefault());

    /// <summary><c>LPAs</c>, <c>peers</c>, behind "out of line with"; a year, unless months are said.</summary>
    public static readonly Parser<SignalTail> InLineWith =
        from whom in Whom
        from months in Over(Year)
        select new SignalTail([months], Group: whom);

    /// <summary>Over two years, unless months are said.</summary>
    public static Parser<SignalTail> ApartFrom(string others) =>
        from whom in Said(others)
        from months in Over(2 * Year)
        select new SignalTail([months], Group: whom);

    /// <summary><c>N over 24 months</c></summary>
    public static readonly Parser<SignalTail> ApartFromMeasure =
        from other in SubjectName.Of("a measure")
        from months in Over(2 * Year)
        select new SignalTail([months], Other: other);

    /// <summary><c>N within 3 months</c>; without it, within half a year.</summary>
    public static readonly Parser<SignalTail> WithMeasure =
        from other in SubjectName.Of("a measure")
        from lag in Written(
            Word("within").Then(_ => WindowGrammar.CountedMonths), (months, written) => new NumberSyntax(months, null, written.Span)).Optional()
        select new SignalTail([lag.IsDefined ? lag.Get() : Silent(HalfYear)], Other: other);

    /// <summary>A year with the other areas that the words themselves say.</summary>
    public static Parser<SignalTail> OverYear(string others) =>
        from whom in Said(others)
        from months in Over(Year)
        select new SignalTail([months], Group: whom);

    private static Parser<NameSyntax> UpToThan => UpTo("an area", token => token.Folded == "than").Select(area => new NameSyntax(area.Text, area.Span));

    private static Parser<NameSyntax> Said(string others) => Written(Parse.Return(others), (name, written) => new NameSyntax(name, written.Span));

    private static Parser<NumberSyntax> Over(int months) => OverMonths.Optional().Select(over => over.IsDefined ? over.Get() : Silent(months));

    private static NumberSyntax Silent(double value) => new(value, null, null);
}
