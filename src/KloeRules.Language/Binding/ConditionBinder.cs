using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Parsing.Signals;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Binds a condition: looks up its names, checks its units, and numbers what its leaves read.</summary>
internal sealed class ConditionBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    private const int DeepestDefinitions = 32;

    private readonly SubjectBinder subjects = new(scope, source, parts);
    private readonly JudgementBinder judgements = new(scope, source, parts);
    private readonly AreaBinder areas = new(scope, source, parts);
    private readonly OthersBinder others = new(scope, source, parts);
    private readonly Stack<string> definitions = new();
    private BoundSubject? current;

    /// <summary>The place that stands behind the bracket or the definition's name, for terms that name none.</summary>
    private int? givenPlace;
    private bool isInStreak;

    /// <summary>The bound condition, or null when something in it was reported or there is too much of it.</summary>
    public Condition? Bind(ConditionSyntax syntax) => !parts.Grow() ? null : syntax switch
    {
        JoinedSyntax joined => Joined(joined),
        NotSyntax not => Bind(not.Inner) is { } inner ? new Negation(inner, not.Span) : null,
        UnlessSyntax unless => Unless(Bind(unless.Inner), Bind(unless.Exception), unless.Span),
        GroupSyntax group => In(group.Scope, () => InWindow(group.Window, () => Bind(group.Inner), group.Span)),
        TermSyntax term => Term(term),
        _ => null,
    };

    /// <summary>"X unless Y" is X and not Y.</summary>
    public static Condition? Unless(Condition? condition, Condition? exception, TextSpan span) =>
        condition is null || exception is null ? null : new AllOf([condition, new Negation(exception, exception.Span)], span);

    private Condition? Joined(JoinedSyntax joined)
    {
        if (joined.Joiners.Select(joiner => joiner.Folded).Distinct().Count() > 1)
        {
            scope.Report(DiagnosticCatalogue.MixedJoiners, source, joined.Span, Grouped(joined, "and"), Grouped(joined, "or"));
            return null;
        }

        var bound = joined.Parts.Select(Bind).ToArray();
        if (bound.Any(part => part is null))
        {
            return null;
        }

        return joined.Joiners[0].Folded == "and" ? new AllOf(bound!, joined.Span) : new AnyOf(bound!, joined.Span);
    }

    /// <summary>The condition with brackets round each run of parts that <paramref name="joiner"/> joins.</summary>
    private string Grouped(JoinedSyntax joined, string joiner)
    {
        var text = new System.Text.StringBuilder("\"");
        for (var i = 0; i < joined.Parts.Count; i++)
        {
            var joinsBefore = i > 0 && joined.Joiners[i - 1].Folded == joiner;
            var joinsAfter = i < joined.Joiners.Count && joined.Joiners[i].Folded == joiner;
            text.Append(i > 0 ? " " + joined.Joiners[i - 1].Folded + " " : "")
                .Append(joinsAfter && !joinsBefore ? "(" : "")
                .Append(OneLine.Of(source[joined.Parts[i].Span]))
                .Append(joinsBefore && !joinsAfter ? ")" : "");
        }

        return text.Append('"').ToString();
    }

    private Condition? Term(TermSyntax term)
    {
        if (term.Subject is not null)
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

        if (current is not { } subject)
        {
            scope.Report(DiagnosticCatalogue.NoSubject, source, term.Span, OneLine.Of(source[term.Span]));
            return null;
        }

        var place = PlaceOf(term);
        return place is null ? null : InWindow(
            term.Judgement is DataSyntax ? null : term.Window,
            () =>
            {
                var leaf = judgements.Bind(term.Judgement, Remaining(subject), place.Value, term.Window);
                var judged = leaf is not null && term.IsNegated ? new Negation(leaf, term.Span) : leaf;
                return judged is not null && subject.IsQuantified
                    ? new Quantified(subject.Quantifier, subject.Count, subject.Family - 1, judged, term.Span)
                    : judged;
            },
            term.Span);
    }

    private int? PlaceOf(TermSyntax term)
    {
        var signal = term.Judgement as SignalSyntax;
        var named = term.Scope ?? (signal?.Area is { } area ? new ScopeSyntax(false, area, area.Span) : null);
        if (named is null && givenPlace is not null)
        {
            return givenPlace;
        }

        if (named is null && signal is not null && others.AreasOf(signal) is { } implied)
        {
            parts.Areas ??= implied;
        }

        return areas.PlaceOf(named);
    }

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
            scope.Report(DiagnosticCatalogue.UnknownDefinition, source, defined.Span, defined.Name.Text, RemedyForJudgement(defined.Name.Text, names));
            return null;
        }

        if (definitions.Contains(key))
        {
            scope.Report(DiagnosticCatalogue.CircularDefinition, source, defined.Span, defined.Name.Text);
            return null;
        }

        if (current is null && NeedsSubject(definition.Payload.Meaning))
        {
            scope.Report(DiagnosticCatalogue.NoSubject, source, term.Span, OneLine.Of(source[term.Span]));
            return null;
        }

        if (definitions.Count == DeepestDefinitions)
        {
            parts.IsTooLarge = true;
            return null;
        }

        definitions.Push(key);
        var bound = In(
            term.Scope,
            () => InWindow(term.Window, () => Expand(definition.Statement.Source, definition.Payload.Meaning, term.Span), term.Span));
        definitions.Pop();
        return bound is not null && term.IsNegated ? new Negation(bound, term.Span) : bound;
    }

    /// <summary>True when the first thing that is said is about a measure named elsewhere.</summary>
    private static bool NeedsSubject(ConditionSyntax meaning) => meaning switch
    {
        JoinedSyntax joined => NeedsSubject(joined.Parts[0]),
        NotSyntax not => NeedsSubject(not.Inner),
        UnlessSyntax unless => NeedsSubject(unless.Inner),
        GroupSyntax group => NeedsSubject(group.Inner),
        TermSyntax term => term.Subject is null && term.Judgement is not DefinedSyntax,
        _ => false,
    };

    private static string RemedyForJudgement(string typed, IReadOnlyCollection<string> definitions)
    {
        var near = Nearest.Of(typed, definitions.Concat(SignalPhrases.Words))
            .Concat(typed.Length < 3 ? [] : Nearest.Of(typed.Split(' ')[0], JudgementGrammar.Words))
            .ToArray();
        return near.Length > 0
            ? $"Did you mean {Wording.Or(near.Take(3).Select(Wording.Quoted))}?"
            : "Say for example > 1h, SLA breach, misses target or worsening vs previous year"
                + (definitions.Count > 0 ? "; this pack defines " + Wording.And(definitions.Select(Wording.Quoted)) : "") + ".";
    }

    /// <summary>Binds a definition where it stands, so that its mistakes are shown there; what it means takes the place of its name.</summary>
    private Condition? Expand(SourceText definedIn, ConditionSyntax meaning, TextSpan use)
    {
        var inner = new ConditionBinder(scope, definedIn, parts) { current = current, isInStreak = isInStreak, givenPlace = givenPlace };
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

        if (areas.PlaceOf(named) is not { } place)
        {
            return null;
        }

        var before = givenPlace;
        givenPlace = place;
        var bound = bind();
        givenPlace = before;
        return bound;
    }

    private Condition? InWindow(WindowSyntax? window, Func<Condition?> bind, TextSpan span)
    {
        if (window is null)
        {
            return bind();
        }

        const int MostMonths = 120;
        if (window.Months is < 1 or > MostMonths || window.AtLeast < 1 || window.AtLeast > window.Months)
        {
            scope.Report(DiagnosticCatalogue.UnknownMonths, source, window.Span, window.Written);
            return null;
        }

        if (isInStreak)
        {
            scope.Report(DiagnosticCatalogue.StreakWithinStreak, source, window.Span);
            return null;
        }

        isInStreak = true;
        var inner = bind();
        isInStreak = false;
        WarnOfRolling12(window);
        return inner is null ? null
            : window.Since is { } first ? new Since(inner, first, window.Written, span)
            : window.AtLeast is { } some ? new SomeMonths(inner, some, window.Months, window.Written, span)
            : new Streak(inner, window.Months, window.Written, span);
    }

    private void WarnOfRolling12(WindowSyntax window)
    {
        if (window.Months > 1 && current is { IsEach: false } && current.Measures[0].IsRolling12)
        {
            scope.Report(DiagnosticCatalogue.Rolling12Streak, source, window.Span, current.Measures[0].Name);
        }
    }
}
