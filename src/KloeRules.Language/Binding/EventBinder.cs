using KloeRules.Language.Diagnostics;
using KloeRules.Language.Syntax;
using KloeRules.Language.Time;

namespace KloeRules.Language.Binding;

/// <summary>Binds <c>event</c>, and marks the measures that it affects.</summary>
internal sealed class EventBinder(BindingScope scope)
{
    private static readonly string[] Quantifiers = ["any", "all", "each", "every", "of", "the"];

    public DeclaredEvent? Bind(StatementSyntax statement)
    {
        if (statement.Head is not EventPayload head)
        {
            return null;
        }

        if (head.First > head.Last)
        {
            scope.Report(DiagnosticCatalogue.BackwardsMonths, statement.Source, head.Span, head.First, head.Last);
            return null;
        }

        var affected = head.Affected.SelectMany(name => Measures(statement, name)).Distinct().OrderBy(measure => measure.Index).ToArray();
        var measures = head.Effect == EventEffect.ExpectImprovement ? WithDirection(statement, head, affected) : affected;
        var happened = new DeclaredEvent(
            head.Title.Text, head.First, head.Last, measures, head.Effect, head.Last + head.Within, statement.Source, head.Span);
        foreach (var measure in measures)
        {
            Mark(measure, happened);
        }

        return happened;
    }

    /// <summary>After a break of several months, figures can be compared neither into nor out of them.</summary>
    private static void Mark(Measure measure, DeclaredEvent happened)
    {
        if (happened.Effect == EventEffect.Ignore)
        {
            measure.Ignore(new IgnoredMonths(happened.First, happened.Last, happened.Title));
        }
        else if (happened.Effect == EventEffect.Break)
        {
            measure.BreakAt(happened.First == happened.Last ? [happened.First] : [happened.First, happened.Last + 1]);
        }
    }

    private IReadOnlyList<Measure> Measures(StatementSyntax statement, TextPayload name)
    {
        if (scope.Names.Find(name.Text) is { } measure)
        {
            return [measure];
        }

        var words = name.IsQuoted ? [name.Text] : name.Text.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(word => Quantifiers.Contains(word.ToLowerInvariant()))
            .ToArray();
        var isOfMeasures = words.Length > 0 && NameKey.OfWord(words[words.Length - 1]) == "measure";
        var family = string.Join(" ", isOfMeasures ? words.Take(words.Length - 1) : words);
        return scope.Families.TryGetValue(NameKey.Of(family), out var known) ? known.Members
            : isOfMeasures && family.Length == 0 ? scope.Measures
            : isOfMeasures && PriorityOf(family) is { } priority ? scope.Measures.Where(one => one.PlanPriority == priority).ToArray()
            : Unknown(statement, name, family);
    }

    private static int? PriorityOf(string word) =>
        word.Length == 2 && word[0] is 'P' or 'p' && char.IsDigit(word[1]) ? word[1] - '0' : null;

    private IReadOnlyList<Measure> Unknown(StatementSyntax statement, TextPayload name, string meant)
    {
        var known = scope.Measures.Select(measure => measure.Name).Concat(scope.Families.Values.Select(family => family.Name)).ToArray();
        scope.Report(
            DiagnosticCatalogue.UnknownMeasure,
            statement.Source,
            name.Span,
            name.Text,
            "The event changes nothing about it until it is put right.",
            BindingScope.Remedy(meant, known, known, "measure", "measures", "kloe measures lists them"));
        return [];
    }

    /// <summary>Only where one way is better can an improvement be told.</summary>
    private IReadOnlyList<Measure> WithDirection(StatementSyntax statement, EventPayload head, IReadOnlyList<Measure> affected)
    {
        foreach (var measure in affected.Where(measure => measure.Direction == Direction.Neither))
        {
            scope.Report(DiagnosticCatalogue.NoImprovement, statement.Source, head.Span, measure.Name);
        }

        return affected.Where(measure => measure.Direction != Direction.Neither).ToArray();
    }
}
