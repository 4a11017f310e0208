using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;

namespace KloeRules.Language.Lints;

/// <summary>Levels that no figure can be at, alone or together, and those that every figure is at.</summary>
internal static class Levels
{
    public static IEnumerable<Diagnostic> Of(Rule rule) => Of(rule, rule.Condition);

    private static IEnumerable<Diagnostic> Of(Rule rule, Condition condition)
    {
        var own = condition switch
        {
            Level level => OfOne(rule, level),
            AllOf all => Together(rule, all, all.Parts.SelectMany(Sure).ToArray(), NeverTogether),
            AnyOf any => Together(rule, any, any.Parts.OfType<Level>().ToArray(), AlwaysTogether),
            _ => [],
        };
        var found = own.ToArray();
        return found.Length > 0 ? found : Inner(condition).SelectMany(inner => Of(rule, inner));
    }

    private static IEnumerable<Condition> Inner(Condition condition) => condition switch
    {
        AllOf all => all.Parts,
        AnyOf any => any.Parts,
        AtLeastOf some => some.Parts,
        AcrossAreas across => [across.Inner],
        Negation negation => [negation.Inner],
        Streak streak => [streak.Inner],
        SomeMonths some => [some.Inner],
        Since since => [since.Inner],
        Quantified quantified => [quantified.Inner],
        _ => [],
    };

    /// <summary>The levels that must hold at the judged month where the condition holds.</summary>
    private static IEnumerable<Level> Sure(Condition condition) => condition switch
    {
        Level level => [level],
        Streak streak => Sure(streak.Inner),
        Since since => Sure(since.Inner),
        AllOf all => all.Parts.SelectMany(Sure),
        _ => [],
    };

    private static IEnumerable<Diagnostic> OfOne(Rule rule, Level level)
    {
        if (MeasureOf(rule, level) is not { } measure)
        {
            yield break;
        }

        var possible = Interval.Of(measure.Unit);
        if (Interval.Of(level).And(possible).IsEmpty)
        {
            yield return Complain(DiagnosticCatalogue.NeverTrue, rule, level, measure, level.Comparison == Comparison.Between && level.Limit > level.Upper
                ? "the lower amount stands behind the higher one"
                : measure.Unit.Quantity == Units.Quantity.Percent ? "a share lies between 0% and 100%" : "it is never below zero");
        }
        else if (possible.Within(Interval.Of(level)))
        {
            yield return Complain(
                DiagnosticCatalogue.AlwaysTrue, rule, level, measure, measure.Unit.Quantity == Units.Quantity.Percent ? "a share lies between 0% and 100%" : "it is never below zero");
        }
    }

    private static IEnumerable<Diagnostic> Together(
        Rule rule, Condition condition, IReadOnlyList<Level> levels, Func<Interval, IReadOnlyList<Interval>, DiagnosticRule?> judge) =>
        from same in levels.GroupBy(level => (level.Slot, level.Place))
        where same.Count() > 1
        let measure = MeasureOf(rule, same.First())
        where measure is not null
        let row = judge(Interval.Of(measure.Unit), same.Select(Interval.Of).ToArray())
        where row is not null
        select Complain(row, rule, condition, measure, row == DiagnosticCatalogue.NeverTrue ? "the amounts leave no figure between them" : "the amounts leave no figure out");

    private static DiagnosticRule? NeverTogether(Interval possible, IReadOnlyList<Interval> levels) =>
        levels.Aggregate(possible, (left, level) => left.And(level)).IsEmpty ? DiagnosticCatalogue.NeverTrue : null;

    private static DiagnosticRule? AlwaysTogether(Interval possible, IReadOnlyList<Interval> levels) =>
        Interval.Cover(possible, levels) ? DiagnosticCatalogue.AlwaysTrue : null;

    /// <summary>What the level is about; null where the rule is about measures of several units.</summary>
    private static Measure? MeasureOf(Rule rule, Level level)
    {
        var measures = level.Slot == 0 ? rule.Subjects : [rule.Others[level.Slot - 1]];
        return measures.Select(measure => measure.Unit).Distinct().Count() == 1 ? measures[0] : null;
    }

    private static Diagnostic Complain(DiagnosticRule row, Rule rule, Condition condition, Measure measure, string why) =>
        new(row, rule.Source, condition.Span, measure.Name, why);
}
