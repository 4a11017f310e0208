using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Units;

namespace KloeRules.Language.Lints;

/// <summary>Limits of tested rules that no test gives as a figure, so that "above" could become "at least" and every test still pass.</summary>
internal static class Boundaries
{
    public static IEnumerable<Diagnostic> Of(Pack pack)
    {
        foreach (var tests in pack.Tests.SelectMany(test => test.Expectations, (test, expectation) => (test, expectation.Rule)).GroupBy(pair => pair.Rule, pair => pair.test))
        {
            var rule = tests.Key;
            foreach (var (leaf, limit) in ConditionTree.Of(rule.Condition).SelectMany(Limits))
            {
                var measures = leaf.Slot == 0 ? rule.Subjects : [rule.Others[leaf.Slot - 1]];
                var given = tests.SelectMany(test => test.Given).Where(series => measures.Contains(series.Measure)).ToArray();
                if (given.Length > 0 && !given.Any(series => series.Figures.Any(one => one.Value is { } figure && Math.Abs(figure - limit) <= Math.Abs(limit) * 1e-9)))
                {
                    yield return new Diagnostic(DiagnosticCatalogue.BoundaryUnpinned, rule.Source, leaf.Span, AmountText.Of(limit, given[0].Measure.Unit));
                }
            }
        }
    }

    private static IEnumerable<(Leaf Leaf, double Limit)> Limits(Condition node) => node switch
    {
        Level { Comparison: Comparison.Between } level => [(level, level.Limit), (level, level.Upper)],
        Level level => [(level, level.Limit)],
        LimitCheck { Stated: { } stated, By: 0 } check => [(check, stated)],
        _ => [],
    };
}
