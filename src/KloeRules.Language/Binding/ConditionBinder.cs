using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds a condition: looks up its names, checks its units, and numbers what its leaves read.</summary>
internal sealed class ConditionBinder
{
    private const int DeepestDefinitions = 32;

    private readonly BindingScope scope;
    private readonly SourceText source;
    private readonly RuleParts parts;
    private readonly SubjectBinder subjects;
    private readonly JudgementBinder judgements;
    private readonly AreaBinder areas;
    private readonly JoinBinder joins;
    private readonly Blanks blanks;
    private readonly ActionBinder actions;
    private readonly OthersBinder others;
    private readonly Stack<string> definitions = new();
    private BoundSubject? current;

    /// <summary>The place that stands behind the bracket or the definition's name, for terms that name none.</summary>
    private int? givenPlace;
    private bool isInStreak;

    /// <summary>True where several areas are judged together, each as the area that is judged.</summary>
    private bool isTogether;

    public ConditionBinder(BindingScope scope, SourceText source, RuleParts parts)
    {
        (this.scope, this.source, this.parts) = (scope, source, parts);
        subjects = new SubjectBinder(scope, source, parts);
        judgements = new JudgementBinder(scope, source, parts);
        areas = new AreaBinder(scope, source, parts);
        joins = new JoinBinder(scope, source, Bind);
        blanks = new Blanks(scope);
        actions = new ActionBinder(scope, source, parts);
        others = new OthersBinder(scope, source, parts);
    }

    /// <summary>The bound condition, or null when something in it was reported or there is too much of it.</summary>
    public Condition? Bind(ConditionSyntax syntax) => !parts.Grow() ? null : syntax switch
    {
        JoinedSyntax joined => joins.Joined(joined),
        NotSyntax not => Bind(not.Inner) is { } inner ? new Negation(inner, not.Span) : null,
        UnlessSyntax unless => Unless(Bind(unless.Inner), Bind(unless.Exception), unless.Span),
        ListSyntax list => In(list.Scope, () => InWindow(list.Window, () => joins.Listed(list), list.Span)),
        GroupSyntax group => In(group.Scope, () => InWindow(group.Window, () => Bind(group.Inner), group.Span)),
        TermSyntax term => Term(term),
        _ => null,
    };

    /// <summary>"X unless Y" is X and not Y.</summary>
    public static Condition? Unless(Condition? condition, Condition? exception, TextSpan span) =>
        condition is null || exception is null ? null : new AllOf([condition, new Negation(exception, exception.Span)], span);

    private Condition? Term(TermSyntax term)
    {
        if (term.Subject is ActionSubject about)
        {
            if (!actions.BindSubject(about))
            {
                return null;
            }
        }
        else if (term.Subject is not null)
        {
            current = subjects.Bind(term.Subject);
            if (current is null)
            {
                return null;
            }
        }

        if (term.Judgement is DefinedSyntax defined)
        {
            return Defined(term, defined);
        }

        if (term.Judgement is ActionSyntax action)
        {
            return InWindow(term.Window, () => actions.Bind(action, term, isInArea: givenPlace is not null || isTogether), term.Span);
        }

        if (current is not { } subject)
        {
            scope.Report(DiagnosticCatalogue.NoSubject, source, term.Span, OneLine.Of(source[term.Span]));
            return null;
        }

        if (term is { Scope: { } behind, Judgement: SignalSyntax { Area: not null } })
        {
            scope.Report(DiagnosticCatalogue.TwoPlaces, source, behind.Span);
            return null;
        }

        return In(ScopeOf(term), () => Judged(term, subject, PlaceOf(term)));
    }

    private Condition? Judged(TermSyntax term, BoundSubject subject, int place)
    {
        // "No data for 3 months" is one judgement; any other is judged month by month.
        var isOverMonths = term.Judgement is DataSyntax { State: DataState.NoData } && term.Window is { AtLeast: null, Period: null };
        var whole = InWindow(
            isOverMonths ? null : term.Window,
            () =>
            {
                var leaf = judgements.Bind(term.Judgement, Remaining(subject), place, isOverMonths ? term.Window : null);
                var judged = leaf is not null && term.IsNegated ? new Negation(leaf, term.Span) : leaf;
                return judged is not null && subject is { IsQuantified: true, IsLinked: false }
                    ? new Quantified(subject.Quantifier, subject.Count, subject.Family - 1, judged, term.Span)
                    : judged;
            },
            term.Span);

        // How long is said of each linked measure, so that published windows are judged where they are all that is known.
        return whole is not null && subject.IsLinked
            ? new OfLinked(subject.Quantifier, subject.Count, subject.Family - 1, whole, term.Span)
            : whole;
    }

    /// <summary>Where a term is judged that stands in no area named around it.</summary>
    private int PlaceOf(TermSyntax term)
    {
        if (givenPlace is { } given)
        {
            return given;
        }

        if (term.Judgement is SignalSyntax signal && others.AreasOf(signal) is { } implied)
        {
            parts.Areas ??= implied;
        }

        return areas.PlaceOf(null) ?? 0;
    }

    /// <summary>The area that stands behind the term, or inside it: "worse in Swindon than County".</summary>
    private static ScopeSyntax? ScopeOf(TermSyntax term) =>
        term.Scope ?? (term.Judgement is SignalSyntax { Area: { } area } ? new ScopeSyntax(ScopeKind.Area, 0, area, [], area.Text, area.Span) : null);

    /// <summary>The subject without the measures that an earlier term left out.</summary>
    private BoundSubject Remaining(BoundSubject subject) => subject switch
    {
        { IsQuantified: true } => subject with { Measures = parts.Families[subject.Family - 1].Members },
        { IsEach: true } => subject with { Measures = parts.Subjects! },
        _ => subject,
    };

    private Condition? Defined(TermSyntax term, DefinedSyntax defined)
    {
        var key = NameKey.Of(defined.Name.Text);
        if (!scope.Definitions.TryGetValue(key, out var definition))
        {
            var names = scope.Definitions.Values.Select(known => known.Payload.Name.Text).ToArray();
            scope.Report(DiagnosticCatalogue.UnknownDefinition, source, defined.Span, defined.Name.Text, JudgementRemedy.Of(source, term, defined.Name, current, names));
            return null;
        }

        if (definitions.Contains(key))
        {
            scope.Report(DiagnosticCatalogue.CircularDefinition, source, defined.Span, defined.Name.Text);
            return null;
        }

        if (current is null && Subjectless.Begins(definition.Payload.Meaning))
        {
            scope.Report(DiagnosticCatalogue.NoSubject, source, term.Span, OneLine.Of(source[term.Span]));
            return null;
        }

        if (definitions.Count == DeepestDefinitions)
        {
            parts.IsTooLarge = true;
            return null;
        }

        if (blanks.Fill(definition.Payload, defined.Filling, source, defined.Span) is not { } meaning)
        {
            return null;
        }

        definitions.Push(key);
        var bound = In(
            term.Scope,
            () => InWindow(term.Window, () => Expand(definition.Statement.Source, meaning, term.Span), term.Span));
        definitions.Pop();
        return bound is not null && term.IsNegated ? new Negation(bound, term.Span) : bound;
    }

    /// <summary>Binds a definition where it stands, so that its mistakes are shown there; what it means takes the place of its name.</summary>
    private Condition? Expand(SourceText definedIn, ConditionSyntax meaning, TextSpan use)
    {
        var inner = new ConditionBinder(scope, definedIn, parts) { current = current, isInStreak = isInStreak, givenPlace = givenPlace, isTogether = isTogether };
        foreach (var name in definitions.Reverse())
        {
            inner.definitions.Push(name);
        }

        var bound = inner.Bind(meaning);
        current = inner.current;
        return bound is null ? null : Respan.At(bound, use);
    }

    private Condition? In(ScopeSyntax? named, Func<Condition?> bind)
    {
        if (named is null)
        {
            return bind();
        }

        if (named.IsTogether)
        {
            return Together(named, bind);
        }

        return areas.PlaceOf(named, isTogether) is { } place ? At(place, isTogether, bind) : null;
    }

    private Condition? Together(ScopeSyntax named, Func<Condition?> bind)
    {
        if (areas.SetOf(named) is not { } set || At(0, true, bind) is not { } inner)
        {
            return null;
        }

        var across = new AcrossAreas(QuantifierOf(named.Kind), named.Count, set, inner, named.Written, inner.Span);
        return named.Kind == ScopeKind.None ? new Negation(across, across.Span) : across;
    }

    private static Quantifier QuantifierOf(ScopeKind kind) => kind switch
    {
        ScopeKind.All => Quantifier.AllOf,
        ScopeKind.Most => Quantifier.MostOf,
        ScopeKind.None => Quantifier.AnyOf,
        _ => Quantifier.AtLeast,
    };

    private Condition? At(int place, bool together, Func<Condition?> bind)
    {
        var before = (givenPlace, isTogether);
        (givenPlace, isTogether) = (place, together);
        var bound = bind();
        (givenPlace, isTogether) = before;
        return bound;
    }

    private Condition? InWindow(WindowSyntax? window, Func<Condition?> bind, TextSpan span)
    {
        if (window is null)
        {
            return bind();
        }

        if (window is { AtLeast: { } wanted, Months: > 0 } && wanted > window.Months)
        {
            scope.Report(
                DiagnosticCatalogue.MoreMonthsThanLooked, source, window.Span, window.Written, wanted, window.Months, $"in {window.Months} of the last {wanted} months");
            return null;
        }

        const int MostMonths = 120;
        if (window.Months is < 1 or > MostMonths || window.AtLeast < 1)
        {
            scope.Report(DiagnosticCatalogue.UnknownMonths, source, window.Span, window.Written, Advice.Choice("", [TextEdit.Leave(TextSpan.Between(window.Span.Start - 1, window.Span.End))]));
            return null;
        }

        if (isInStreak)
        {
            scope.Report(DiagnosticCatalogue.StreakWithinStreak, source, window.Span, Advice.Choice("", [TextEdit.Leave(window.Span)]));
            return null;
        }

        isInStreak = true;
        var inner = bind();
        isInStreak = false;
        WarnOfOverlap(window);
        return inner is null ? null
            : window.IsOfUpdates ? actions.InUpdates(inner, window, span)
            : window.Period is { } period ? new Since(inner, period.First, window.Written, span) { Last = period.Last, IsAnyTime = window.AtLeast is not null }
            : window.AtLeast is { } some ? new SomeMonths(inner, some, window.Months, window.Written, span)
            : new Streak(inner, window.Months, window.Written, span);
    }

    private void WarnOfOverlap(WindowSyntax window)
    {
        var isOneMonth = window.Period is { First: not null } period ? period.First == period.Last : window is { Period: null, Months: 1 };
        if (isOneMonth || current is not { IsEach: false } || current.Measures[0] is not { MonthsCovered: > 1 } measure)
        {
            return;
        }

        Overlap.Warn(scope, source, window.Span, measure, DiagnosticCatalogue.Rolling12Streak);
    }
}
