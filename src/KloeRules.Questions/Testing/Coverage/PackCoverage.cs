using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing.Coverage;

/// <summary>How much of a pack its tests have seen, and what of its catalogue no rule reads.</summary>
/// <param name="Rules">In the order of the pack.</param>
/// <param name="Unread">Measures that no rule is about.</param>
/// <param name="Failing">Expectations that do not hold, and so prove nothing.</param>
public sealed record PackCoverage(IReadOnlyList<RuleCoverage> Rules, IReadOnlyList<Measure> Unread, int Failing)
{
    public static PackCoverage Of(CompiledPack compiled)
    {
        var results = TestRunner.Run(compiled).ToArray();
        var held = results.Where(result => result.Passed).ToLookup(result => result.Expectation.Rule, (IEqualityComparer<Rule>)ReferenceEqualityComparer.Instance);
        var read = compiled.Pack.Rules
            .SelectMany(rule => rule.Subjects.Concat(rule.Others).Concat(rule.Families.SelectMany(family => family.Members)))
            .ToHashSet();
        return new PackCoverage(
            [.. compiled.Pack.Rules.Select(rule => RuleCoverage.Of(rule, [.. held[rule]]))],
            [.. compiled.Pack.Measures.Where(measure => !read.Contains(measure))],
            results.Count(result => !result.Passed));
    }
}
