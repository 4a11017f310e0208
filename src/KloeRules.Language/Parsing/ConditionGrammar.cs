using KloeRules.Language.Binding;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Conditions: terms joined by "and" and "or", brackets, streaks and scopes. Left-factored, so nothing is tried twice at length.</summary>
internal static class ConditionGrammar
{
    private const int MonthsInQuarter = 3;
    private const int MonthsInYear = 12;

    private static readonly Parser<Token> FamilyOf = Word("of");

    private static readonly Parser<(Quantifier Kind, int Count)> CountOfFamily =
        (from number in WholeNumber
         from words in Words("or more of")
         select (Quantifier.AtLeast, number))
        .Or(from words in Words("at least")
            from number in WholeNumber
            from of in FamilyOf
            select (Quantifier.AtLeast, number));

    private static readonly Parser<(Quantifier Kind, int Count)> WordOfFamily =
        from word in AnyWord("any", "most", "all", "each")
        from of in FamilyOf
        from the in Unnamed(Word("the")).Optional()
        select (QuantifierOf(word), 0);

    private static readonly Parser<int> PlanPriority =
        One("a plan priority such as P1", token => token.Folded.Length == 2 && token.Folded[0] == 'p' && char.IsDigit(token.Folded[1]))
            .Select(token => token.Folded[1] - '0');

    private static readonly Parser<SubjectSyntax> AnyMeasure = Spanned(
        from any in AnyWord("any", "each")
        from priority in PlanPriority.Optional()
        from measure in AnyWord("measure", "measures")
        from linked in Unnamed(Words("linked to a cause of concern")).Optional()
        select (Priority: priority.IsDefined ? priority.Get() : (int?)null, IsLinked: linked.IsDefined),
        (parts, written) => (SubjectSyntax)new AnyMeasureSubject(parts.Priority, parts.IsLinked, written));

    private static readonly Parser<SubjectSyntax> NamedSubject = Spanned(
        from quantifier in Unnamed(CountOfFamily.Or(WordOfFamily)).Optional()
        from name in SubjectName.Of("a measure, or \"any of\" and a family,")
        select (Quantifier: quantifier, Name: name),
        (parts, written) => (SubjectSyntax)new NamedSubject(
            parts.Quantifier.IsDefined ? parts.Quantifier.Get().Kind : null,
            parts.Quantifier.IsDefined ? parts.Quantifier.Get().Count : 0,
            parts.Name,
            written));

    /// <summary><c>3 months</c>, <c>2 quarters</c>, <c>two years</c>; in months.</summary>
    public static readonly Parser<int> NumberOfMonths =
        from number in Named("a number of months such as 3", WholeNumber)
        from consecutive in Unnamed(Word("consecutive")).Optional()
        from unit in AnyWord("months", "month", "quarters", "quarter", "years", "year")
        select (int)Math.Min(int.MaxValue, (long)number * MonthsIn(unit));

    private static readonly Parser<WindowSyntax> InARow = Written(
        from word in Word("for")
        from latest in Unnamed(Words("the last")).Optional()
        from months in NumberOfMonths
        from running in Unnamed(Word("running").Or(Words("in a row"))).Optional()
        select months,
        (months, written) => new WindowSyntax(null, months, null, written.Text, written.Span));

    private static readonly Parser<WindowSyntax> InSomeOf = Written(
        from word in Word("in")
        from atLeast in Unnamed(Words("at least")).Optional()
        from some in WholeNumber
        from of in Words("of the last")
        from months in NumberOfMonths
        select (Some: some, Months: months),
        (parts, written) => new WindowSyntax(parts.Some, parts.Months, null, written.Text, written.Span));

    private static readonly Parser<WindowSyntax> AtAnyTime = Written(
        from words in Words("at any time in the last")
        from months in NumberOfMonths
        select months,
        (months, written) => new WindowSyntax(1, months, null, written.Text, written.Span));

    private static readonly Parser<WindowSyntax> Since = Written(
        from word in Word("since")
        from month in MonthName
        select month,
        (month, written) => new WindowSyntax(null, 1, month, written.Text, written.Span));

    private static readonly Parser<WindowSyntax> Window = InARow.Or(Unnamed(InSomeOf)).Or(Unnamed(AtAnyTime)).Or(Unnamed(Since));

    private static readonly Parser<Token> EachOfGroup =
        from each in AnyWord("each", "any", "every")
        from of in Word("of").Optional()
        from the in Word("the").Optional()
        select each;

    private static readonly Parser<ScopeSyntax> Scope = Spanned(
        from area in Unless(InSomeOf)
        from judgement in (Parser<bool>)UnlessSignal
        from word in Word("in")
        from each in Unnamed(EachOfGroup).Optional()
        from name in Name("an area")
        select (IsGroup: each.IsDefined, Name: name),
        (parts, written) => new ScopeSyntax(parts.IsGroup, parts.Name, written));

    private static readonly Parser<ScopeSyntax?> MaybeScope = Scope.Optional().Select(scope => scope.IsDefined ? scope.Get() : null);

    private static readonly Parser<ScopeSyntax?> NoScope = Parse.Return<ScopeSyntax?>(null);

    /// <summary>Takes nothing, where another parser would not take what follows.</summary>
    private static Parser<bool> Unless<T>(Parser<T> other) => input => Unnamed(other)(input).WasSuccessful
        ? Fail<bool>((TokenInput)input, "an area")
        : Result.Success(true, input);

    /// <summary>"In the worst 10 of 42 forces" is a judgement.</summary>
    private static IResult<bool> UnlessSignal(IInput input) => SignalPhrases.At((TokenInput)input) is null
        ? Result.Success(true, input)
        : Fail<bool>((TokenInput)input, "an area");

    /// <summary>How long and where, in either order; where only if it was not said before.</summary>
    private static Parser<(WindowSyntax? Window, ScopeSyntax? Scope)> WindowAndScope(ScopeSyntax? said) =>
        from before in said is null ? MaybeScope : NoScope
        from window in Window.Optional()
        from after in (said ?? before) is null ? MaybeScope : NoScope
        select (window.GetOrDefault(), said ?? before ?? after);

    private static readonly Parser<ConditionSyntax> Term = Spanned(
        from subject in Optionally(Unnamed(AnyMeasure).Or(NamedSubject), unless: JudgementGrammar.StartsJudgement)
        from scope in subject is null ? NoScope : Unnamed(MaybeScope)
        from isOrAre in Unnamed(AnyWord("is", "are", "does", "do", "was", "were")).Optional()
        from not in Unnamed(Word("not")).Optional()
        from judgement in JudgementGrammar.Judgement
        from rest in WindowAndScope(scope)
        select (Subject: subject, IsNegated: not.IsDefined, Judgement: judgement, Reach: rest),
        (parts, written) => (ConditionSyntax)new TermSyntax(
            parts.Subject, parts.IsNegated, parts.Judgement, parts.Reach.Window, parts.Reach.Scope, written));

    private static readonly Parser<ConditionSyntax> Bracketed = Spanned(
        from open in Symbol("(")
        from inner in Lazily(() => Condition!)
        from close in Symbol(")")
        from reach in WindowAndScope(said: null)
        select (Inner: inner, Reach: reach),
        (parts, written) => (ConditionSyntax)new GroupSyntax(parts.Inner, parts.Reach.Window, parts.Reach.Scope, written));

    private static readonly Parser<ConditionSyntax> Negated = Spanned(
        from not in Word("not")
        from inner in Bracketed
        select inner,
        (inner, written) => (ConditionSyntax)new NotSyntax(inner, written));

    private static readonly Parser<ConditionSyntax> Part = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Text == "(" ? Bracketed(input)
            : at.Token.Folded == "not" && at.Advance() is TokenInput { Token.Text: "(" } ? Negated(input)
            : Term(input);
    };

    private static readonly Parser<(Token Joiner, ConditionSyntax Part)> JoinedPart =
        from joiner in AnyWord("and", "or")
        from part in Part
        select (joiner, part);

    /// <summary>Terms joined by "and" or "or". Which mixture is allowed is for the binder to say.</summary>
    public static readonly Parser<ConditionSyntax> Condition =
        from first in Part
        from rest in Loop(JoinedPart)
        select rest.Count == 0
            ? first
            : new JoinedSyntax(
                [first, .. rest.Select(joined => joined.Part)],
                [.. rest.Select(joined => joined.Joiner)],
                first.Span.To(rest[rest.Count - 1].Part.Span));

    /// <summary>A condition with its exception on the same line.</summary>
    public static readonly Parser<ConditionSyntax> ConditionUnless =
        from condition in Condition
        from exception in Word("unless").Then(_ => Condition).Optional()
        select exception.IsDefined
            ? new UnlessSyntax(condition, exception.Get(), condition.Span.To(exception.Get().Span))
            : condition;

    /// <summary>What <c>define</c> gives a name to: a judgement without a subject, or a whole condition.</summary>
    public static readonly Parser<ConditionSyntax> Meaning = Condition;

    public static readonly Parser<NameSyntax> MeasureName = SubjectName.Of("a measure");

    private static Parser<SubjectSyntax?> Optionally(Parser<SubjectSyntax> subject, Func<TokenInput, bool> unless) => input =>
    {
        var at = (TokenInput)input;
        if (unless(at))
        {
            return Result.Success<SubjectSyntax?>(null, input);
        }

        var result = subject(input);
        return result.WasSuccessful
            ? Result.Success<SubjectSyntax?>(result.Value, result.Remainder)
            : Result.Failure<SubjectSyntax?>(result.Remainder, result.Message, result.Expectations);
    };

    /// <summary>Repeats without recursion, so a long chain costs no stack; once a joiner stands there, a part must follow.</summary>
    private static Parser<IReadOnlyList<(Token Joiner, ConditionSyntax Part)>> Loop(Parser<(Token Joiner, ConditionSyntax Part)> part) => input =>
    {
        var parts = new List<(Token, ConditionSyntax)>();
        while (((TokenInput)input).Token.Folded is "and" or "or")
        {
            var result = part(input);
            if (!result.WasSuccessful)
            {
                return Result.Failure<IReadOnlyList<(Token, ConditionSyntax)>>(result.Remainder, result.Message, result.Expectations);
            }

            parts.Add(result.Value);
            input = result.Remainder;
        }

        return Result.Success<IReadOnlyList<(Token, ConditionSyntax)>>(parts, input);
    };

    private static Parser<T> Lazily<T>(Func<Parser<T>> parser) => input => parser()(input);

    private static Quantifier QuantifierOf(Token word) => word.Folded switch
    {
        "most" => Quantifier.MostOf,
        "all" => Quantifier.AllOf,
        _ => Quantifier.AnyOf,
    };

    private static int MonthsIn(Token unit) => unit.Folded[0] switch
    {
        'q' => MonthsInQuarter,
        'y' => MonthsInYear,
        _ => 1,
    };
}
