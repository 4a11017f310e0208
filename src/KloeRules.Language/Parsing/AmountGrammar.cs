using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using Sprache;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Amounts with their units (<c>1h 30m</c>, <c>3 points</c>, <c>£2.5m</c>) and months.</summary>
internal static class AmountGrammar
{
    private const decimal SecondsPerDay = 86_400m;

    private static readonly Dictionary<string, decimal> Seconds = new(StringComparer.Ordinal)
    {
        ["s"] = 1,
        ["sec"] = 1,
        ["secs"] = 1,
        ["second"] = 1,
        ["seconds"] = 1,
        ["m"] = 60,
        ["min"] = 60,
        ["mins"] = 60,
        ["minute"] = 60,
        ["minutes"] = 60,
        ["h"] = 3600,
        ["hr"] = 3600,
        ["hrs"] = 3600,
        ["hour"] = 3600,
        ["hours"] = 3600,
        ["d"] = SecondsPerDay,
        ["day"] = SecondsPerDay,
        ["days"] = SecondsPerDay,
        ["week"] = 7 * SecondsPerDay,
        ["weeks"] = 7 * SecondsPerDay,
    };

    /// <summary>What is expected in place of a day in the middle of a month.</summary>
    public const string WholeMonth = "the first or last day of a month";

    private const string AmountName = "an amount such as 1h, 5% or 23 days";

    private static readonly Parser<Token> NumberToken = Kind(TokenKind.Number, AmountName);

    private static readonly Parser<Token> TimeUnit =
        One("a unit such as h, %, points or days", token => Seconds.ContainsKey(token.Folded), Seconds.Keys.ToArray());

    private static readonly Parser<decimal> TimePart =
        from number in NumberToken
        from unit in TimeUnit
        select Numbers.Of(number.Text) * Seconds[unit.Folded];

    private static readonly Parser<IEnumerable<decimal>> TimeParts = Unnamed(TimePart).Many();

    private static readonly Parser<Amount> DurationAmount =
        from first in TimePart
        from rest in TimeParts
        select new Amount(AmountKind.Duration, (double)(first + rest.Sum()));

    private static readonly Parser<Amount> ClockAmount =
        Kind(TokenKind.Clock, "a time such as 01:42:53").Select(token =>
        {
            var parts = token.Text.Split(':').Select(Numbers.Of).ToArray();
            return new Amount(AmountKind.Duration, (double)((parts[0] * 3600) + (parts[1] * 60) + parts[2]));
        });

    private static readonly Parser<Token> PointsWords =
        AnyWord("points", "point", "pp", "pts").Or(AnyWord("percentage").Then(_ => AnyWord("points", "point")));

    private static readonly Parser<Token> PercentSign = Symbol("%").Or(AnyWord("percent")).Or(Words("per cent"));

    private static readonly Parser<Amount> MoneyAmount =
        from pound in Symbol("£")
        from number in NumberToken
        from scale in Unnamed(AnyWord("m", "million", "k", "thousand", "bn", "billion")).Optional()
        select new Amount(AmountKind.Money, (double)(Numbers.Of(number.Text) * ScaleOf(scale)));

    /// <summary><c>1,000</c> or <c>1,000 people</c></summary>
    public static readonly Parser<decimal> PerNumber =
        from per in Kind(TokenKind.Number, "a number such as 1,000")
        from people in Unnamed(AnyWord("people", "population", "residents")).Optional()
        select Numbers.Of(per.Text);

    private static readonly Parser<Func<decimal, Amount>> Suffix =
        PercentSign.Then(_ => Unnamed(PointsWords).Optional()).Select(points => new Func<decimal, Amount>(value =>
                new Amount(points.IsDefined ? AmountKind.Points : AmountKind.Percent, (double)(value / 100))))
            .Or(PointsWords.Select(_ => new Func<decimal, Amount>(value => new Amount(AmountKind.Points, (double)(value / 100)))))
            .Or(AnyWord("per").Then(_ => PerNumber).Select(per => new Func<decimal, Amount>(value =>
                new Amount(AmountKind.Rate, (double)value, (double)per))));

    private static readonly Parser<IOption<Func<decimal, Amount>>> MaybeSuffix = Unnamed(Suffix).Optional();

    private static readonly Parser<Amount> SuffixedAmount =
        from number in NumberToken
        from suffix in MaybeSuffix
        select suffix.IsDefined
            ? suffix.Get()(Numbers.Of(number.Text))
            : new Amount(AmountKind.Number, (double)Numbers.Of(number.Text));

    /// <summary>The blank of a definition, which is one nowhere else.</summary>
    public static readonly Parser<Token> Blank = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Text == DeclaredNames.Blank && at.Run.Tokens[0].Folded == "define"
            ? at
            : Fail<Token>(at, "\"_\"");
    };

    private static readonly Parser<Amount> BlankAmount = Blank.Select(_ => new Amount(AmountKind.Number, double.NaN));

    private static readonly Parser<Amount> AnyAmount =
        Named(AmountName, ClockAmount.Or(DurationAmount).Or(MoneyAmount).Or(SuffixedAmount).Or(BlankAmount));

    public static readonly Parser<AmountSyntax> WrittenAmount =
        Written(AnyAmount, (amount, name) => new AmountSyntax(amount, name.Text, name.Span));

    /// <summary>Only before figures: a name that begins with a word such as "over" may hold one too.</summary>
    private static readonly Parser<Token> Minus = input =>
    {
        var (run, at) = (((TokenInput)input).Run, input.Position);
        return at + 1 < run.Tokens.Count && run.Tokens[at + 1] is { Kind: TokenKind.Number or TokenKind.Clock } or { Text: "£" }
            ? Unnamed(Symbol("-"))(input)
            : Unread<Token>.Here;
    };

    /// <summary>An amount, or one below zero: <c>-3 points</c>.</summary>
    public static readonly Parser<AmountSyntax> SignedAmount = Written(
        from minus in Minus.Optional()
        from amount in AnyAmount
        select minus.IsDefined ? amount with { Value = -amount.Value } : amount,
        (amount, name) => new AmountSyntax(amount, name.Text, name.Span));

    /// <summary>A relative change as a fraction: <c>5%</c>.</summary>
    public static readonly Parser<AmountSyntax> Percentage = Written(
        from number in Kind(TokenKind.Number, "a percentage such as 5%")
        from sign in Named("\"%\"", PercentSign)
        select new Amount(AmountKind.Percent, (double)(Numbers.Of(number.Text) / 100)),
        (amount, name) => new AmountSyntax(amount, name.Text, name.Span));

    private static readonly string[] MonthNames = Enumerable.Range(1, 12)
        .Select(number => new Month(2000, number))
        .SelectMany(month => new[] { month.ToString(), month.ToLongString() })
        .Select(name => name.Split(' ')[0])
        .ToArray();

    private static readonly Parser<Month> NamedMonth =
        from name in One("a month such as Jan 2023", token => token.Kind == TokenKind.Word && Month.NumberOf(token.Text) > 0, MonthNames)
        from dash in Unnamed(Symbol("-")).Optional()
        from year in One("a year such as 2023", token => token.Kind == TokenKind.Number && token.Text.Length is 2 or 4 && Month.TryParse("Jan " + token.Text, out _))
        select Parse(name.Text + " " + year.Text);

    /// <summary><c>2023-01</c>, or with a day that begins or ends the month.</summary>
    private static readonly Parser<Month> IsoMonth =
        from year in One("a month such as 2023-01", token => token.Kind == TokenKind.Number && token.Text.Length == 4)
        from dash in Symbol("-")
        from month in One("a month from 01 to 12", token => token.Kind == TokenKind.Number && Month.TryParse("2000-" + token.Text, out _))
        let parsed = Parse(year.Text + "-" + month.Text)
        from day in Symbol("-").Then(_ => DayOf(parsed)).Optional()
        select parsed;

    /// <summary><c>1 April 2022</c>, <c>31 March 2023</c>: figures are by month, so the day must begin or end one.</summary>
    private static readonly Parser<Month> DatedMonth = input =>
    {
        var result = Kind(TokenKind.Number, "a day").Then(_ => Unnamed(AnyWord("st", "nd", "rd", "th")).Optional()).Then(_ => Unnamed(NamedMonth))(input);
        return result.WasSuccessful && !DayOf(result.Value)(input).WasSuccessful ? Refuse((TokenInput)input) : result;
    };

    private static IResult<Month> Refuse(TokenInput day)
    {
        day.Run.Refuse(day.Position, WholeMonth);
        return Unread<Month>.Here;
    }

    /// <summary>A single month, however written.</summary>
    public static readonly Parser<Month> OneMonth = NamedMonth.Or(IsoMonth).Or(DatedMonth);

    private static Parser<Token> DayOf(Month month) =>
        One(WholeMonth, token => token.Kind == TokenKind.Number && Numbers.TryWhole(token.Text, out var day) && (day == 1 || day == month.Days));

    private static decimal ScaleOf(IOption<Token> scale) => scale.IsEmpty ? 1 : scale.Get().Folded[0] switch
    {
        'b' => 1_000_000_000,
        'm' => 1_000_000,
        _ => 1_000,
    };

    private static Month Parse(string text) => Month.TryParse(text, out var month) ? month : default;
}
