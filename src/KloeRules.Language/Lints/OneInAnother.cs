using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>Rules that look for the same among measures that the pack has or in the tracker, and rules that hold only when another does that matters at least as much.</summary>
internal static class OneInAnother
{
    public static IEnumerable<Diagnostic> Of(Pack pack) => pack.Rules
        .Where(rule => rule.Subjects.Count > 0 || rule.Actions is not null)
        .GroupBy(AskedOf, StringComparer.Ordinal)
        .SelectMany(group => Among([.. group]));

    private static IEnumerable<Diagnostic> Among(IReadOnlyList<Rule> rules)
    {
        var firstOf = new Dictionary<string, Rule>(StringComparer.Ordinal);
        var distinct = new List<Rule>();
        foreach (var rule in rules)
        {
            var key = ConditionTree.Key(rule.Condition);
            if (firstOf.TryGetValue(key, out var first))
            {
                yield return new Diagnostic(DiagnosticCatalogue.SameAsAnother, rule.Source, rule.Span, first.Title, PlaceOf(first));
                continue;
            }

            firstOf.Add(key, rule);
            distinct.Add(rule);
        }

        foreach (var rule in distinct)
        {
            if (distinct.FirstOrDefault(other => other != rule && other.Severity >= rule.Severity && Implication.Holds(rule.Condition, other.Condition)) is { } implied)
            {
                yield return new Diagnostic(DiagnosticCatalogue.ImpliedByAnother, rule.Source, rule.Span, implied.Title, PlaceOf(implied));
            }
        }
    }

    /// <summary>Verb, measures or entries of the tracker, areas and groups of them: only rules that agree in these can ask the same. Subjects that a term left out make rules differ.</summary>
    private static string AskedOf(Rule rule) => string.Join("/",
        rule.Verb,
        Names(rule.Subjects),
        rule.Actions is { } actions ? Words(actions) : "",
        string.Join("|", rule.Areas),
        Names(rule.Others),
        string.Join("|", rule.Places),
        string.Join("|", rule.Groups.Select(group => group.Name)),
        string.Join("|", rule.AreaSets.Select(areas => string.Join(",", areas))),
        string.Join("|", rule.Families.Select(family => $"{family.Name}:{Names(family.Members)}")));

    private static string Words(ActionScope actions) =>
        $"{actions.Kinds}:{actions.PlanPriority}:{actions.QuestionArea}:{actions.Owner}:{(actions.LinkedTo is { } linked ? Names(linked) : "any")}";

    private static string Names(IEnumerable<Measure> measures) => string.Join("|", measures.Select(measure => measure.Index));

    private static string PlaceOf(Rule rule) => $"{rule.Source.Path}:{rule.Source.PositionOf(rule.Span.Start).Line}";
}
