using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Text;

namespace KloeRules.Language.Binding;

/// <summary>Looks up what a term is about. The rule's first subject becomes what the rule is judged on.</summary>
internal sealed class SubjectBinder(BindingScope scope, SourceText source, RuleParts parts)
{
    public BoundSubject? Bind(SubjectSyntax subject) => subject switch
    {
        AnyMeasureSubject any => Each(AnyMeasure(any), any.Span) with { IsPicked = true },
        NamedSubject { Quantifier: null } named => Plain(named),
        NamedSubject named => Quantified(named),
        LinkedSubject linked => Linked(linked),
        DerivedSubject derived => Derived(derived),
        _ => null,
    };

    private BoundSubject? Linked(LinkedSubject linked)
    {
        if (parts.Actions is null)
        {
            scope.Report(DiagnosticCatalogue.NoActionForMeasures, source, linked.Span, OneLine.Of(source[linked.Span]));
            return null;
        }

        // A family of its own each time, since a judgement leaves out the measures that it can't be about.
        parts.Families.Add(new Family("its measures", scope.Measures));
        return new BoundSubject(scope.Measures, 0, linked.Quantifier, linked.Count, parts.Families.Count, true, linked.Span) { IsLinked = true };
    }

    private BoundSubject? Derived(DerivedSubject derived)
    {
        var binder = new FormulaBinder(scope, source, FormulaBinder.Declared(scope, source, DiagnosticCatalogue.RuleSkipped));
        return binder.Measure(derived.Formula) is { } measure ? One(measure, derived.Span) : null;
    }

    private BoundSubject One(Measure measure, TextSpan span)
    {
        parts.Subjects ??= [measure];
        return new BoundSubject([measure], parts.SlotOf(measure), default, 0, 0, false, span);
    }

    private Family AnyMeasure(AnyMeasureSubject any)
    {
        var members = scope.Measures
            .Where(measure => any.PlanPriority is null || measure.PlanPriority == any.PlanPriority)
            .Where(measure => !any.IsLinkedToConcern || measure.CauseOfConcern is not null)
            .ToArray();
        var name = (any.PlanPriority is { } priority ? $"P{priority} measures" : "measures")
            + (any.IsLinkedToConcern ? " linked to a cause of concern" : "");
        if (members.Length == 0 && scope.Measures.Count > 0)
        {
            scope.Report(DiagnosticCatalogue.EmptyFamily, source, any.Span, OneLine.Of(source[any.Span]));
        }

        return new Family(name, members);
    }

    private BoundSubject? Plain(NamedSubject named)
    {
        if (scope.Names.Find(named.Name.Text) is { } measure)
        {
            return One(measure, named.Span);
        }

        if (scope.Families.TryGetValue(NameKey.Of(named.Name.Text), out var family))
        {
            var members = family.Members.Count == 1 ? "1 measure" : $"{family.Members.Count} measures";
            scope.Report(DiagnosticCatalogue.NeedsQuantifier, source, named.Span, family.Name, members, HowMany(named));
        }
        else
        {
            scope.Report(
                DiagnosticCatalogue.UnknownMeasure,
                source,
                named.Name.Span,
                named.Name.Text,
                DiagnosticCatalogue.RuleSkipped,
                scope.RemedyForMeasure(named.Name.Text));
        }

        return null;
    }

    private static Advice HowMany(NamedSubject named) => Advice.Choice(
        "", new[] { "any of ", "most of ", "all of " }.Select(words => (IReadOnlyList<TextEdit>)[TextEdit.Before(named.Span, words)]).ToArray());

    private BoundSubject? Quantified(NamedSubject named)
    {
        if (!scope.Families.TryGetValue(NameKey.Of(named.Name.Text), out var family))
        {
            ReportNoFamily(named);
            return null;
        }

        return named.Quantifier == Quantifier.AnyOf
            ? Each(family, named.Span)
            : AsOne(family, named.Quantifier!.Value, named.Count, named.Span);
    }

    /// <summary>A judgement of the whole family, for which its headline stands.</summary>
    private BoundSubject AsOne(Family family, Quantifier quantifier, int count, TextSpan span)
    {
        if (parts.Subjects is null)
        {
            parts.Family = family;
            parts.Subjects = family.Headline is { } headline ? [headline] : family.Members.Take(1).ToArray();
            parts.IsEach = true;
        }

        return new BoundSubject(family.Members, 0, quantifier, count, RuleParts.NumberOf(parts.Families, family), true, span);
    }

    private BoundSubject Each(Family family, TextSpan span)
    {
        if (parts.Subjects is not null || parts.IsClaim)
        {
            return AsOne(family, Quantifier.AnyOf, 0, span);
        }

        parts.Family = family;
        parts.Subjects = family.Members;
        parts.IsEach = true;
        return new BoundSubject(family.Members, 0, default, 0, 0, true, span);
    }

    private void ReportNoFamily(NamedSubject named)
    {
        if (scope.Names.Find(named.Name.Text) is not null)
        {
            var words = source[TextSpan.Between(named.Span.Start, named.Name.Span.Start)].Trim();
            scope.Report(DiagnosticCatalogue.NotAFamily, source, named.Name.Span, named.Name.Text, Advice.Once(
                words, new TextEdit(TextSpan.Between(named.Span.Start, named.Name.Span.Start), "")));
            return;
        }

        var families = scope.Families.Values.Select(family => family.Name).ToArray();
        scope.Report(
            DiagnosticCatalogue.UnknownFamily,
            source,
            named.Name.Span,
            named.Name.Text,
            BindingScope.Remedy(named.Name.Text, families, families, "family", "families", "each has a family statement"));
    }
}
