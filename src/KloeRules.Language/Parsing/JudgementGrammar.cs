using KloeRules.Language.Binding;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>What can be said of a subject. The first word decides which judgement it is.</summary>
internal static class JudgementGrammar
{
    /// <summary>What is expected where a judgement is to begin.</summary>
    public const string JudgementName = "a judgement such as > 1h, SLA breach or worsening";

    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        ">", ">=", "<", "<=", "above", "over", "more", "greater", "below", "under", "less", "fewer", "at", "no", "between", "zero",
        "sla", "breaches", "breaching", "breach", "meets", "meet", "met", "misses", "miss", "missed",
        "up", "down", "rising", "falling", "worsening", "improving", "steady", "has", "have",
        "increasing", "increased", "rose", "decreasing", "decreased", "fell", "deteriorating", "deteriorated", "improved", "stable", "flat",
        "exceeds", "exceeding", "higher", "longer", "lower", "shorter", "breached", "fails", "failing", "failed",
        "provisional", "is", "are", "does", "do", "was", "were", "not", "equals", "equal",
    };

    private static readonly Dictionary<string, bool> MeetsOrMissesWords = new(StringComparer.Ordinal)
    {
        ["meets"] = true,
        ["meet"] = true,
        ["met"] = true,
        ["misses"] = false,
        ["miss"] = false,
        ["missed"] = false,
        ["breaches"] = false,
        ["breach"] = false,
        ["breaching"] = false,
        ["breached"] = false,
        ["fails"] = false,
        ["failing"] = false,
        ["failed"] = false,
    };

    private static readonly Dictionary<string, Movement> Movements = new(StringComparer.Ordinal)
    {
        ["up"] = Movement.Up,
        ["rising"] = Movement.Up,
        ["down"] = Movement.Down,
        ["falling"] = Movement.Down,
        ["worsening"] = Movement.Worsening,
        ["improving"] = Movement.Improving,
        ["steady"] = Movement.Steady,
        ["increasing"] = Movement.Up,
        ["increased"] = Movement.Up,
        ["rose"] = Movement.Up,
        ["decreasing"] = Movement.Down,
        ["decreased"] = Movement.Down,
        ["fell"] = Movement.Down,
        ["deteriorating"] = Movement.Worsening,
        ["deteriorated"] = Movement.Worsening,
        ["improved"] = Movement.Improving,
        ["stable"] = Movement.Steady,
        ["flat"] = Movement.Steady,
    };

    public static readonly Parser<Comparison> Above =
        Symbol(">").Or(AnyWord("above", "over", "exceeds", "exceeding")).Or(AnyWord("more", "greater", "higher", "longer").Then(_ => Word("than"))).Select(_ => Comparison.Above);

    private static readonly Parser<Comparison> Below =
        Symbol("<").Or(AnyWord("below", "under")).Or(AnyWord("less", "fewer", "lower", "shorter").Then(_ => Word("than"))).Select(_ => Comparison.Below);

    private static readonly Parser<Comparison> AtLeast = Symbol(">=").Or(Words("at least")).Select(_ => Comparison.AtLeast);

    private static readonly Parser<Comparison> AtMost =
        Symbol("<=").Or(Words("at most")).Or(Words("no more than")).Select(_ => Comparison.AtMost);

    public static readonly Parser<Comparison> Comparing = Named("a comparison such as > or at least", Above.Or(Below).Or(AtLeast).Or(AtMost));

    public static readonly Parser<Comparison> Exceeding = Above.Or(AtLeast);

    /// <summary><c>SLA</c>, <c>target</c>, <c>aspiration</c>, <c>plan</c>.</summary>
    public static readonly Parser<LimitKind> Limit =
        Named(
            "\"SLA\", \"target\", \"aspiration\", \"plan\"",
            Word("sla").Select(_ => LimitKind.Sla)
                .Or(Word("target").Select(_ => LimitKind.Target))
                .Or(Word("aspiration").Select(_ => LimitKind.Aspiration))
                .Or(Word("plan").Select(_ => LimitKind.Plan)));

    private static readonly Parser<(Comparison Comparison, AmountSyntax Amount)> ComparedAmount =
        from comparison in Comparing
        from amount in WrittenAmount
        select (comparison, amount);

    /// <summary><c>by &gt; 5 points</c>, <c>by at least 10m</c>.</summary>
    public static readonly Parser<(Comparison Comparison, AmountSyntax Amount)> By =
        from word in Word("by")
        from more in Unnamed(Exceeding).Optional()
        from amount in WrittenAmount
        select (more.IsDefined ? more.Get() : Comparison.Above, amount);

    private static readonly Parser<JudgementSyntax> SlaBreach = Spanned(
        from sla in Word("sla")
        from breach in AnyWord("breach", "breached", "missed")
        from stated in ComparedAmount.Optional()
        from beyond in By.Optional()
        select (Stated: stated, By: beyond.GetOrDefault()),
        (parts, written) => (JudgementSyntax)new LimitSyntax(
            LimitKind.Sla,
            Wanted: false,
            parts.Stated.IsDefined ? parts.Stated.Get().Amount : null,
            parts.Stated.IsDefined ? parts.Stated.Get().Comparison : null,
            parts.By.Amount,
            null,
            written));

    private static readonly Parser<JudgementSyntax> MeetsOrMisses = Spanned(
        from verb in AnyWord(MeetsOrMissesWords.Keys.ToArray())
        from the in Unnamed(AnyWord("its", "the")).Optional()
        from limit in Limit
        from beyond in By.Optional()
        select (Wanted: MeetsOrMissesWords[verb.Folded], Limit: limit, By: beyond.GetOrDefault()),
        (parts, written) => (JudgementSyntax)new LimitSyntax(parts.Limit, parts.Wanted, null, null, parts.By.Amount, null, written));

    /// <summary>Another measure by its declared name, so that a wrong amount is still told as one.</summary>
    private static readonly Parser<NameSyntax> OtherMeasure = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Kind == TokenKind.Text || (at.DeclaredName.Length > 0 && !at.DeclaredName.IsDefinition)
            ? Name("a measure")(input)
            : Fail<NameSyntax>(at, "a measure");
    };

    private static readonly Parser<IOption<Token>> MaybeIts = Unnamed(AnyWord("its", "the")).Optional();

    private static readonly Parser<(LimitKind? Kind, AmountSyntax? Amount, NameSyntax? Other)> LimitOrAmount =
        Limit.Select(kind => (Kind: (LimitKind?)kind, Amount: (AmountSyntax?)null, Other: (NameSyntax?)null))
            .Or(SignedAmount.Select(amount => (Kind: (LimitKind?)null, Amount: (AmountSyntax?)amount, Other: (NameSyntax?)null)))
            .Or(Unnamed(OtherMeasure).Select(other => (Kind: (LimitKind?)null, Amount: (AmountSyntax?)null, Other: (NameSyntax?)other)));

    private static readonly Parser<AmountSyntax?> NoAmount = Parse.Return(default(AmountSyntax));

    private static readonly Parser<JudgementSyntax> LevelOrSide = Spanned(
        from comparison in Comparing
        from the in MaybeIts
        from limit in LimitOrAmount
        from beyond in limit.Kind is null ? NoAmount : By.Optional().Select(past => (AmountSyntax?)past.GetOrDefault().Amount)
        select (Comparison: comparison, Limit: limit, By: beyond),
        (parts, written) => parts.Limit switch
        {
            { Kind: { } kind } => (JudgementSyntax)new LimitSyntax(kind, null, null, null, parts.By, parts.Comparison, written),
            { Other: { } other } => new AgainstSyntax(parts.Comparison, other, null, written),
            var limit => new LevelSyntax(parts.Comparison, limit.Amount!, null, written),
        });

    private static readonly Parser<IOption<AmountSyntax>> MaybeWithin = Word("within").Then(_ => WrittenAmount).Optional();

    private static readonly Parser<Token> EqualTo = Word("equals").Or(Word("equal").Then(_ => Word("to")));

    private static readonly Parser<JudgementSyntax> Equality = Spanned(
        from word in EqualTo
        from other in SubjectName.Of("a measure")
        from within in MaybeWithin
        select (Other: other, Within: within.GetOrDefault()),
        (parts, written) => (JudgementSyntax)new AgainstSyntax(Comparison.Equal, parts.Other, parts.Within, written));

    private static readonly Parser<JudgementSyntax> Between = Spanned(
        from word in Word("between")
        from lower in SignedAmount
        from and in Word("and")
        from upper in SignedAmount
        select (Lower: lower, Upper: upper),
        (parts, written) => (JudgementSyntax)new LevelSyntax(Comparison.Between, parts.Lower, parts.Upper, written));

    private static readonly Parser<JudgementSyntax> Zero = Spanned(Word("zero").Or(EqualTo.Then(_ => One("0", token => token.Text == "0"))), (_, written) =>
        (JudgementSyntax)new LevelSyntax(
            Comparison.Equal,
            new AmountSyntax(new Units.Amount(Units.AmountKind.Number, 0), "zero", written),
            null,
            written));

    private static readonly Parser<JudgementSyntax> ZeroOrEquality = Unnamed(Zero).Or(Equality);

    private static readonly Parser<(Comparison Comparison, AmountSyntax Amount)> ChangeAmount =
        (from comparison in Exceeding
         from amount in WrittenAmount
         select (comparison, amount))
        .Or(By);

    private static readonly Parser<IOption<(Comparison Comparison, AmountSyntax Amount)>> MaybeChangeAmount =
        Named("an amount such as > 5%", ChangeAmount).Optional();

    private static readonly Parser<IOption<ComparatorSyntax>> MaybeVersus = ComparatorGrammar.Versus.Optional();

    private static readonly Parser<JudgementSyntax> Changes = Spanned(
        from movement in One("a movement such as worsening", token => Movements.ContainsKey(token.Folded)).Select(token => Movements[token.Folded])
        from amount in MaybeChangeAmount
        from versus in MaybeVersus
        select (Movement: movement, Amount: amount, Versus: versus),
        (parts, written) => (JudgementSyntax)new ChangeSyntax(
            parts.Movement,
            parts.Amount.IsDefined ? parts.Amount.Get().Amount : null,
            parts.Amount.IsDefined && parts.Amount.Get().Comparison == Comparison.AtLeast,
            parts.Versus.IsDefined ? parts.Versus.Get() : null,
            written));

    private static readonly Parser<JudgementSyntax> NoData = Spanned(
        from has in AnyWord("has", "have")
        from data in Words("no data")
        select data,
        (_, written) => (JudgementSyntax)new DataSyntax(DataState.NoData, written));

    private static readonly Parser<JudgementSyntax> Provisional =
        Spanned(Word("provisional"), (_, written) => (JudgementSyntax)new DataSyntax(DataState.Provisional, written));

    private static readonly Parser<JudgementSyntax> Defined =
        Spanned(Name(JudgementName), (name, written) => (JudgementSyntax)new DefinedSyntax(name, null, written));

    private static readonly Parser<JudgementSyntax> DefinedWithBlank = Spanned(
        from name in Name(JudgementName)
        from filling in Lazily(() => WindowGrammar.Filling)
        select (Name: name, Filling: filling),
        (parts, written) => (JudgementSyntax)new DefinedSyntax(parts.Name, parts.Filling, written));

    private static readonly Parser<JudgementSyntax> Formula = Spanned(
        Kind(TokenKind.Formula, "a formula in double braces"),
        (token, written) => (JudgementSyntax)new CodeFormulaSyntax(token.Text, written));

    private static readonly Parser<JudgementSyntax> Undeclared = input =>
    {
        ((TokenInput)input).Run.IsGuessing = true;
        return Defined!(input);
    };

    private static readonly Parser<JudgementSyntax> NoJudgement = input => Fail<JudgementSyntax>((TokenInput)input, JudgementName);

    public static readonly Parser<JudgementSyntax> Judgement = Named<JudgementSyntax>(JudgementName, input => ParserFor((TokenInput)input)(input));

    /// <summary>Words that begin a judgement.</summary>
    public static IEnumerable<string> Words => Starters.Where(word => char.IsLetter(word[0]));

    /// <summary>True for a word or mark that begins a judgement.</summary>
    public static bool IsStarter(TokenInput at) =>
        at.Token.Kind == TokenKind.Formula || Starters.Contains(at.Token.Folded) || SignalPhrases.At(at) is not null;

    /// <summary>True for "up", "worsening" and their like.</summary>
    public static bool IsMovement(Token token) => Movements.ContainsKey(token.Folded);

    /// <summary>True where a judgement begins, so that the subject before it was left out.</summary>
    public static bool StartsJudgement(TokenInput at) =>
        at.DeclaredName.IsDefinition
        || at.Token.Kind == TokenKind.Formula
        || (at.DeclaredName.Length == 0 && SignalPhrases.At(at) is not null)
        || (Starters.Contains(at.Token.Folded)
            && at.DeclaredName.Length == 0
            && (at.Token.Folded is not ("at" or "no" or "more" or "greater" or "higher" or "longer" or "less" or "fewer" or "lower" or "shorter") || IsComparison(at)));

    /// <summary>"at least", "no more than" and their like; "at" alone may begin a misspelt name.</summary>
    private static bool IsComparison(TokenInput at) =>
        ((TokenInput)at.Advance()).Token.Folded is "least" or "most" or "more" or "than" && !(at.Token.Folded == "at" && IsCountOfFamily(at));

    /// <summary>"at least 3 of F" begins a subject; "at least 3" a judgement.</summary>
    private static bool IsCountOfFamily(TokenInput at) =>
        at.Position + 3 < at.Run.Tokens.Count && at.Run.Tokens[at.Position + 3].Folded == "of";

    private static Parser<JudgementSyntax> ParserFor(TokenInput at) => at.Token.Folded switch
    {
        _ when at.Token.Kind == TokenKind.Formula => Formula,
        _ when at.DeclaredName.HasBlank => DefinedWithBlank,
        _ when at.DeclaredName.IsDefinition => Defined,
        _ when at.DeclaredName.Length > 0 => NoJudgement,
        _ when SignalPhrases.At(at) is { } phrase => SignalGrammar.Of(phrase),
        "sla" => SlaBreach,
        "between" => Between,
        "zero" => Zero,
        "equals" or "equal" => ZeroOrEquality,
        "has" or "have" => NoData,
        "provisional" => Provisional,
        var word when MeetsOrMissesWords.ContainsKey(word) => MeetsOrMisses,
        var word when Movements.ContainsKey(word) => Changes,
        var word when Starters.Contains(word) => LevelOrSide,
        _ => Undeclared,
    };
}
