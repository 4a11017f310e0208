using KloeRules.Engine.Compilation;
using KloeRules.Engine.Emission;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Mutation;

/// <summary>
/// Changes rules one thing at a time: each number a step down and up, each comparison made strict or not, each part of "and" and "or" left out.
/// A changed number needs no compilation; changed structures of the whole pack are compiled together.
/// </summary>
public static class Mutants
{
    /// <summary>Changes tried on one rule.</summary>
    public const int MostOfOneRule = 60;

    /// <param name="compile">Compiles the changed rules of a pack.</param>
    public static IReadOnlyList<Mutant> Of(CompiledPack compiled, Func<Pack, CompiledPack> compile)
    {
        // A rule about no measure of this catalogue and no entry of a tracker says nothing, whatever is changed.
        var judging = compiled.Rules.Where(rule => rule.Rule.Subjects.Count > 0 || rule.Rule.Actions is not null).ToArray();
        var rewritten = judging.Select(one => one.Rule).Select(rule => (Rule: rule, Rewritings: Rewriting.Of(rule.Condition, rule).Take(MostOfOneRule).ToArray())).ToArray();
        var rules = rewritten.SelectMany(one => one.Rewritings, (one, rewriting) => one.Rule with { Condition = rewriting.Condition });
        var changed = new Queue<CompiledRule>(compile(compiled.Pack with { Rules = [.. rules] }).Rules);
        var structural = rewritten.ToDictionary(
            one => one.Rule,
            one => one.Rewritings.Select(rewriting => new Mutant(one.Rule, changed.Dequeue(), rewriting.Words)).ToArray(),
            (IEqualityComparer<Rule>)ReferenceEqualityComparer.Instance);
        return [.. judging.SelectMany(rule => OfConstants(rule).Concat(structural[rule.Rule]).Take(MostOfOneRule))];
    }

    private static IEnumerable<Mutant> OfConstants(CompiledRule rule)
    {
        var first = 0;
        foreach (var node in Shape.Of(rule.Rule.Condition).Nodes)
        {
            foreach (var constant in Constants.Of(node, rule.Rule))
            {
                foreach (var value in constant.Values)
                {
                    yield return new Mutant(
                        rule.Rule,
                        rule.With(first + constant.Index, value),
                        $"if {constant.Words(constant.Value)} were {constant.Words(value)}");
                }
            }

            first += ShapeParts.Of(node).Constants.Count;
        }
    }
}
