using KloeRules.Language.Actions;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Parsing;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;
using KloeRules.Language.Units;

namespace KloeRules.Language.Binding;

/// <summary>Binds what a rule says of the tracker: which entries it is about, and what is asked of them.</summary>
internal sealed class ActionBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    /// <summary>Makes the subject what the rule is about, or sees that it is that already.</summary>
    /// <returns>False when it was reported.</returns>
    public bool BindSubject(ActionSubject subject)
    {
        if (LinkedTo(subject) is not { } linked)
        {
            return false;
        }

        var bound = new ActionScope(
            subject.Kinds,
            subject.PlanPriority,
            subject.QuestionArea is { } area ? NameKey.Of(area.Text) : null,
            subject.Owner is { } owner ? NameKey.Of(owner.Text) : null,
            linked.Measures);
        if (parts.Actions is null && parts.Subjects is not null)
        {
            scope.Report(DiagnosticCatalogue.MeasureBeforeActions, source, subject.Span, OneLine.Of(source[subject.Span]));
            return false;
        }

        if (parts.Actions is { } first && !(first.IsSameAs(bound) && parts.ActionColours == subject.Colours))
        {
            scope.Report(DiagnosticCatalogue.OtherActions, source, subject.Span, ActionKinds.Plural(first.Kinds), OneLine.Of(source[subject.Span]));
            return false;
        }

        parts.Actions = bound;
        parts.ActionColours = subject.Colours;
        parts.Subjects = [];
        parts.Areas = [];
        return true;
    }

    /// <summary>The leaf, or for a phrase that says two things both; null when it was reported.</summary>
    /// <param name="isInArea">True where an area is named around the term.</param>
    public Condition? Bind(ActionSyntax judgement, TermSyntax term, bool isInArea)
    {
        if (isInArea)
        {
            scope.Report(DiagnosticCatalogue.ActionsInArea, source, term.Span, OneLine.Of(source[term.Span]));
            return null;
        }

        if (parts.Actions is null)
        {
            scope.Report(DiagnosticCatalogue.NoActions, source, judgement.Span, OneLine.Of(source[judgement.Span]));
            return null;
        }

        if (IsImpossible(judgement) || (judgement.And is { } more && IsImpossible(more)))
        {
            return null;
        }

        var leaf = Leaf(judgement);
        Condition bound = judgement.And is { } and ? new AllOf([leaf, Leaf(and)], judgement.Span) : leaf;
        return term.IsNegated ? new Negation(bound, term.Span) : bound;
    }

    /// <summary>Only what the tracker itself says can be looked at update by update; null when something else was reported.</summary>
    public InUpdates? InUpdates(Condition inner, WindowSyntax window, TextSpan span)
    {
        if (IsOfTracker(inner))
        {
            return new InUpdates(inner, window.Months, window.Written, span);
        }

        scope.Report(DiagnosticCatalogue.UpdatesOfMeasure, source, window.Span, window.Written);
        return null;
    }

    private static bool IsOfTracker(Condition condition) => condition switch
    {
        AllOf all => all.Parts.All(IsOfTracker),
        AnyOf any => any.Parts.All(IsOfTracker),
        AtLeastOf some => some.Parts.All(IsOfTracker),
        Negation not => IsOfTracker(not.Inner),
        _ => condition is ActionCheck,
    };

    private static ActionCheck Leaf(ActionSyntax judgement) =>
        new(judgement.Test, judgement.Comparison, judgement.Amount, judgement.State, judgement.Span);

    /// <summary>The measures that the entries must be linked to; null when they were reported.</summary>
    private (IReadOnlyList<Measure>? Measures, bool)? LinkedTo(ActionSubject subject)
    {
        if (subject.LinkedTo is not { } name)
        {
            return (null, true);
        }

        if (scope.Names.Find(name.Text) is { } measure)
        {
            return ([measure], true);
        }

        if (scope.Families.TryGetValue(NameKey.Of(name.Text), out var family))
        {
            return (family.Members, true);
        }

        scope.Report(
            DiagnosticCatalogue.UnknownMeasure, source, name.Span, name.Text, DiagnosticCatalogue.RuleSkipped, scope.RemedyForMeasure(name.Text));
        return null;
    }

    private bool IsImpossible(ActionSyntax judgement)
    {
        if (judgement.Written is not { } written)
        {
            return false;
        }

        var isShare = judgement.Test is ActionTest.Progress or ActionTest.BehindPlan or ActionTest.AheadOfPlan;
        if (isShare && (written.Amount.Kind is not (AmountKind.Percent or AmountKind.Points) || written.Amount.Value is < 0 or > 1))
        {
            scope.Report(DiagnosticCatalogue.NotAProgress, source, written.Span, $"\"{written.Written}\"");
            return true;
        }

        const int Most = 120;
        if (!isShare && written.Amount.Value is < 1 or > Most)
        {
            scope.Report(DiagnosticCatalogue.UnknownMonths, source, written.Span, written.Written);
            return true;
        }

        return false;
    }
}
