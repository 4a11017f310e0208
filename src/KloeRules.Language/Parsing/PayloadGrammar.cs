using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.PeriodGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>What follows verbs and clause words, apart from conditions.</summary>
internal static class PayloadGrammar
{
    public static readonly Parser<Payload> Nothing =
        Spanned(Parse.Return(0), (_, written) => (Payload)new NoPayload(written));

    public static readonly Parser<Payload> QuotedText = Quoted;

    public static readonly Parser<Payload> Number = Spanned(WholeNumber, (number, written) => (Payload)new NumberPayload(number, written));

    public static readonly Parser<Payload> Line = RestOfLine("a name");

    private static readonly Parser<TextPayload> Member = UpTo("a name", token => token.Text == ",");

    private static readonly Parser<IReadOnlyList<TextPayload>> Members =
        from first in Member
        from rest in Symbol(",").Then(_ => Member).Many()
        select (IReadOnlyList<TextPayload>)[first, .. rest];

    /// <summary><c>a, b, "c, d"</c></summary>
    public static readonly Parser<Payload> List =
        Spanned(Members, (members, written) => (Payload)new ListPayload(null, members, written));

    /// <summary><c>are a, b</c></summary>
    public static readonly Parser<Payload> AreList =
        Spanned(AnyWord("are", "is").Then(_ => Members), (members, written) => (Payload)new ListPayload(null, members, written));

    /// <summary><c>NAME is a, b</c></summary>
    public static readonly Parser<Payload> NamedList = Spanned(
        from name in UpTo("a name", token => token.Folded is "is" or "are")
        from verb in AnyWord("is", "are")
        from members in Members
        select (Name: name, Members: members),
        (parts, written) => (Payload)new ListPayload(parts.Name, parts.Members, written));

    public static readonly Parser<Payload> Title = Spanned(
        from title in Quoted
        from version in Word("version").Then(_ => Kind(TokenKind.Number, "a version number")).Optional()
        select (Title: title.Text, Version: version.IsDefined ? version.Get().Text : null),
        (parts, written) => (Payload)new TitlePayload(parts.Title, parts.Version, written));

    /// <summary>A limit, with the month by which it is to be reached.</summary>
    public static readonly Parser<Payload> Limit = Spanned(
        from amount in WrittenAmount
        from month in Word("by").Then(_ => LastMonth).Optional()
        select (Amount: amount, By: month.IsDefined ? month.Get() : (Month?)null),
        (parts, written) => (Payload)new AmountPayload(parts.Amount, parts.By, written));

    /// <summary><c>steady within 5%</c></summary>
    public static readonly Parser<Payload> RelativeChange =
        Spanned(Percentage, (amount, written) => (Payload)new AmountPayload(amount, null, written));

    private static readonly Parser<Token> MeanOrMedian = AnyWord("mean", "median");

    /// <summary><c>duration, mean</c>, <c>median duration</c>, <c>days</c></summary>
    private static readonly Parser<Unit> DurationUnit =
        from before in Unnamed(MeanOrMedian).Optional()
        from word in AnyWord("duration", "days")
        from after in (before.IsDefined ? Parse.Return(before.Get()) : Symbol(",").Optional().Then(_ => MeanOrMedian)).Optional()
        select new Unit(
            Quantity.Duration,
            after.IsDefined && after.Get().Folded == "median" ? Statistic.Median : Statistic.Mean,
            InDays: word.Folded == "days");

    private static readonly Parser<Unit> CountUnit =
        from word in Word("count")
        from end in Words("at month end").Optional()
        select Units.Unit.Count with { Statistic = end.IsDefined ? Statistic.Snapshot : Statistic.Total };

    /// <summary><c>percent</c>, <c>percent, ratio</c></summary>
    private static readonly Parser<Unit> PercentUnit =
        from word in AnyWord("percent", "percentage")
        from ratio in Symbol(",").Optional().Then(_ => Word("ratio")).Optional()
        select Units.Unit.Percent with { IsRatio = ratio.IsDefined };

    private static readonly Parser<Unit> RateUnit =
        from rate in Words("rate per")
        from per in PerNumber
        select new Unit(Quantity.Rate, Statistic.Mean, Per: (double)per);

    /// <summary><c>unit duration, mean</c></summary>
    public static readonly Parser<Payload> Unit = Spanned(
        Named(
            "duration, days, count, percent, rate per 1,000, money or score",
            DurationUnit
                .Or(CountUnit)
                .Or(PercentUnit)
                .Or(Word("money").Select(_ => new Unit(Quantity.Money, Statistic.Total)))
                .Or(Word("score").Select(_ => new Unit(Quantity.Score, Statistic.Mean)))
                .Or(RateUnit)),
        (unit, written) => (Payload)new UnitPayload(unit, written));

    /// <summary><c>published 1 month late</c>, <c>published as rolling 12 months</c></summary>
    public static readonly Parser<Payload> Published = Spanned(
        (from rolling in Words("as rolling")
         from twelve in One("12", token => token.Text == "12")
         from word in Word("months")
         select (Late: 0, IsRolling: true))
        .Or(from months in WholeNumber
            from word in AnyWord("months", "month")
            from late in Word("late")
            select (Late: months, IsRolling: false)),
        (parts, written) => (Payload)new PublishedPayload(parts.Late, parts.IsRolling, written));

    /// <summary><c>provisional 3 months</c></summary>
    public static readonly Parser<Payload> NumberOfMonths = Spanned(
        from months in WholeNumber
        from word in AnyWord("months", "month")
        select months,
        (months, written) => (Payload)new NumberPayload(months, written));

    private static readonly Parser<string> MarkWord = Named(
        "not started, in progress, on hold, delivered, a colour such as amber, or build, embed or sustain",
        Words("not started").Select(_ => "not started")
            .Or(Words("in progress").Select(_ => "in progress"))
            .Or(Words("on hold").Select(_ => "on hold"))
            .Or(AnyWord("delivered", "complete", "completed").Select(_ => "delivered"))
            .Or(AnyWord([.. ActionWords.Colours, .. ActionWords.Phases]).Select(word => word.Folded)));

    /// <summary><c>mark "✓" means delivered</c></summary>
    public static readonly Parser<Payload> MarkMeaning = Spanned(
        from mark in Quoted
        from means in Word("means")
        from word in MarkWord
        select (Mark: mark, Word: word),
        (parts, written) => (Payload)new MarkPayload(parts.Mark, parts.Word, written));

    /// <summary><c>missing means zero</c></summary>
    public static readonly Parser<Payload> ZeroOrMissing = Spanned(
        AnyWord("zero", "missing"), (word, written) => (Payload)new TextPayload(word.Folded, IsQuoted: false, written));

    /// <summary><c>Apr 2021 to Mar 2022 because "…"</c>, one month, a quarter or a financial year.</summary>
    public static readonly Parser<Payload> Months = Spanned(
        from first in Named("a month such as Jan 2023", PeriodGrammar.Period)
        from last in Word("to").Then(_ => LastMonth).Optional()
        from because in Word("because").Then(_ => Quoted).Optional()
        select (First: first.First!.Value, Last: last.IsDefined ? last.Get() : first.Last!.Value, Because: because.IsDefined ? because.Get().Text : null),
        (parts, written) => (Payload)new RangePayload(parts.First, parts.Last, parts.Because, written));

    /// <summary><c>review by Mar 2024</c></summary>
    public static readonly Parser<Payload> OneMonth =
        Spanned(MonthName, (month, written) => (Payload)new RangePayload(month, month, null, written));

    /// <summary><c>ask at most 8, at most 3 per enquiry</c></summary>
    public static readonly Parser<Payload> Budget = Spanned(
        from most in Words("at most").Then(_ => WholeNumber)
        from each in Symbol(",").Then(_ => Words("at most")).Then(_ => WholeNumber).Then(number => Words("per enquiry").Return(number)).Optional()
        select (Most: most, Each: each.IsDefined ? each.Get() : (int?)null),
        (parts, written) => (Payload)new BudgetPayload(parts.Most, parts.Each, written));

    private static readonly string[] ScoreParts = ["severity", "persistence", "gap", "surprise", "priority", "direction"];

    private static readonly Parser<(string Name, int Points)> Weight =
        from part in One("a part of the score", token => ScoreParts.Contains(token.Folded), ScoreParts)
        from points in WholeNumber
        select (part.Folded, points);

    /// <summary><c>weights severity 25, persistence 20, gap 20, surprise 15, priority 15, direction 5</c></summary>
    public static readonly Parser<Payload> Weights = Spanned(
        from first in Weight
        from rest in Symbol(",").Then(_ => Weight).Many()
        select (IReadOnlyList<(string, int)>)[first, .. rest],
        (parts, written) => (Payload)new WeightsPayload(parts, written));

    /// <summary><c>full scale 10 points</c></summary>
    public static readonly Parser<Payload> FullScale =
        Spanned(WrittenAmount, (amount, written) => (Payload)new AmountPayload(amount, null, written));

    public static readonly Parser<Payload> SeverityWord = Spanned(
        One(
            "note, low, medium, high or critical",
            token => token.Kind == TokenKind.Word && Enum.TryParse<Severity>(token.Folded, true, out _),
            Enum.GetNames(typeof(Severity)).Select(name => name.ToLowerInvariant()).ToArray()),
        (token, written) => (Payload)new SeverityPayload(
            Enum.TryParse<Severity>(token.Folded, true, out var severity) ? severity : default, written));
}
