using KloeRules.Language.Binding;
using KloeRules.Language.Syntax;
using Sprache;
using static KloeRules.Language.Parsing.AmountGrammar;
using static KloeRules.Language.Parsing.Terminals;

namespace KloeRules.Language.Parsing;

/// <summary>Conditions: terms joined by "and", "or" and "while", brackets and lists. Left-factored, so nothing is tried twice at length.</summary>
internal static class ConditionGrammar
{
    private static readonly string[] Joiners = ["and", "or", "while", "but"];

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

    private static readonly Parser<NameSyntax> Judged = SubjectName.Of("a measure, or \"any of\" and a family,");

    private static readonly Parser<SubjectSyntax> NamedSubject = Spanned(
        from quantifier in Unnamed(CountOfFamily.Or(WordOfFamily)).Optional()
        from name in Judged
        select (Quantifier: quantifier, Name: name),
        (parts, written) => (SubjectSyntax)new NamedSubject(
            parts.Quantifier.IsDefined ? parts.Quantifier.Get().Kind : null,
            parts.Quantifier.IsDefined ? parts.Quantifier.Get().Count : 0,
            parts.Name,
            written));

    private static readonly Parser<ScopeSyntax?> MaybeScope = ScopeGrammar.Scope.Optional().Select(scope => scope.IsDefined ? scope.Get() : null);

    private static readonly Parser<ScopeSyntax?> UnnamedScope = Unnamed(MaybeScope);

    private static readonly Parser<ScopeSyntax?> NoScope = Parse.Return<ScopeSyntax?>(null);

    private static readonly Parser<IOption<Token>> MaybeIs = Unnamed(AnyWord("is", "are", "does", "do", "was", "were")).Optional();
    private static readonly Parser<IOption<Token>> MaybeNot = Unnamed(Word("not")).Optional();
    private static readonly Parser<IOption<WindowSyntax>> MaybeWindow = WindowGrammar.Window.Optional();

    private static readonly Parser<(WindowSyntax? Window, ScopeSyntax? Scope)> NewWindowAndScope =
        from before in MaybeScope
        from window in MaybeWindow
        from after in before is null ? MaybeScope : NoScope
        select (window.GetOrDefault(), before ?? after);

    /// <summary>How long and where, in either order; where only if it was not said before.</summary>
    private static Parser<(WindowSyntax? Window, ScopeSyntax? Scope)> WindowAndScope(ScopeSyntax? said) =>
        said is null ? NewWindowAndScope : MaybeWindow.Select(window => ((WindowSyntax?)window.GetOrDefault(), (ScopeSyntax?)said));

    private static readonly Parser<SubjectSyntax> PlainSubject = Unnamed(AnyMeasure).Or(NamedSubject);

    private static readonly Parser<SubjectSyntax> Subject = input =>
        ActionGrammar.IsLinked((TokenInput)input) ? ActionGrammar.Linked(input)
            : FormulaGrammar.IsInWords((TokenInput)input) ? FormulaGrammar.Subject(input)
            : PlainSubject(input);

    /// <summary>"not updated for" is a judgement of its own.</summary>
    private static readonly Parser<Token> NotBeforeState = input =>
        ((TokenInput)input).Advance() is TokenInput { Token.Folded: "updated" } ? Fail<Token>((TokenInput)input, "\"not\"") : Word("not")(input);

    private static readonly Parser<ConditionSyntax> ActionTerm = Spanned(
        from subject in Optionally(input => ActionGrammar.Subject(input), unless: at => !ActionStart.IsSubject(at))
        from isOrAre in Unnamed(AnyWord("is", "are")).Optional()
        from not in Unnamed(NotBeforeState).Optional()
        from judgement in Lazily(() => ActionJudgementGrammar.Judgement)
        from window in MaybeWindow
        select (Subject: subject, IsNegated: not.IsDefined, Judgement: judgement, Window: window.GetOrDefault()),
        (parts, written) => (ConditionSyntax)new TermSyntax(parts.Subject, parts.IsNegated, parts.Judgement, parts.Window, null, written));

    private static readonly Parser<ConditionSyntax> Term = Spanned(
        from subject in Optionally(Subject, unless: JudgementGrammar.StartsJudgement)
        from scope in subject is null ? NoScope : UnnamedScope
        from isOrAre in MaybeIs
        from not in MaybeNot
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

    private static readonly Parser<ConditionSyntax> InBrackets = Spanned(
        from listed in ListGrammar.InBrackets(Lazily(() => Condition!))
        from reach in WindowAndScope(said: null)
        select (List: listed, Reach: reach),
        (parts, written) => (ConditionSyntax)new ListSyntax(
            parts.List.Head.Kind, parts.List.Head.Count, parts.List.Parts, parts.Reach.Window, parts.Reach.Scope, written));

    private static readonly Parser<ConditionSyntax> UnderBullets = Spanned(
        ListGrammar.UnderBullets(Lazily(() => Condition!)),
        (list, written) => (ConditionSyntax)new ListSyntax(list.Head.Kind, list.Head.Count, list.Parts, null, null, written));

    private static readonly Parser<ConditionSyntax> Part = input =>
    {
        var at = (TokenInput)input;
        return at.Token.Text == "(" ? Bracketed(input)
            : ListGrammar.Mark(at) is { } mark ? (mark == ":" ? UnderBullets : InBrackets)(input)
            : at.Token.Folded == "not" && at.Advance() is TokenInput { Token.Text: "(" } ? Negated(input)
            : ActionStart.IsSubject(at) || ActionStart.IsJudgement(at) ? ActionTerm(input)
            : Term(input);
    };

    private static readonly Parser<(Token Joiner, ConditionSyntax Part)> JoinedPart =
        from joiner in AnyWord(Joiners)
        from part in Part
        select (joiner, part);

    /// <summary>Terms joined by words. Which mixture is allowed is for the binder to say.</summary>
    public static readonly Parser<ConditionSyntax> Condition =
        from first in Part
        from rest in Loop(JoinedPart)
        select rest.Count == 0
            ? first
            : new JoinedSyntax(
                [first, .. rest.Select(joined => joined.Part)],
                [.. rest.Select(joined => joined.Joiner)],
                first.Span.To(rest[rest.Count - 1].Part.Span));

    private static readonly Parser<IOption<ConditionSyntax>> MaybeException = Word("unless").Then(_ => Condition).Optional();

    /// <summary>A condition with its exception on the same line.</summary>
    public static readonly Parser<ConditionSyntax> ConditionUnless =
        from condition in Condition
        from exception in MaybeException
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
            return new Read<SubjectSyntax?>(null, input);
        }

        return subject(input);
    };

    /// <summary>Repeats without recursion, so a long chain costs no stack; once a joiner stands there, a part must follow.</summary>
    private static Parser<IReadOnlyList<(Token Joiner, ConditionSyntax Part)>> Loop(Parser<(Token Joiner, ConditionSyntax Part)> part) => input =>
    {
        var parts = new List<(Token, ConditionSyntax)>();
        while (Array.IndexOf(Joiners, ((TokenInput)input).Token.Folded) >= 0)
        {
            var result = part(input);
            if (!result.WasSuccessful)
            {
                return Unread<IReadOnlyList<(Token, ConditionSyntax)>>.Here;
            }

            parts.Add(result.Value);
            input = result.Remainder;
        }

        return new Read<IReadOnlyList<(Token, ConditionSyntax)>>(parts, input);
    };

    private static Quantifier QuantifierOf(Token word) => word.Folded switch
    {
        "most" => Quantifier.MostOf,
        "all" => Quantifier.AllOf,
        _ => Quantifier.AnyOf,
    };
}
