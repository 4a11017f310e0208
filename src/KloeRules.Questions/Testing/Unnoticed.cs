using KloeRules.Engine.Compilation;
using KloeRules.Engine.Mutation;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing;

/// <summary>Of one rule: the changes to it that no test would notice.</summary>
/// <param name="Tests">Expectations about the rule that hold as it stands.</param>
/// <param name="Changes">Changes that were tried.</param>
/// <param name="Words">"if 1h were 1h 5m", for each change that every expectation still holds of.</param>
public sealed record Unnoticed(Rule Rule, int Tests, int Changes, IReadOnlyList<string> Words)
{
    public int Noticed => Changes - Words.Count;

    /// <summary>One for each rule, in the order of the pack.</summary>
    /// <param name="compile">Compiles the changed rules.</param>
    public static IReadOnlyList<Unnoticed> Of(CompiledPack compiled, Func<Pack, CompiledPack> compile)
    {
        var pack = compiled.Pack;
        var mutants = Mutants.Of(compiled, compile).ToLookup(mutant => mutant.Original, (IEqualityComparer<Rule>)ReferenceEqualityComparer.Instance);
        return
        [
            .. from rule in compiled.Rules
               let expectations = Holding(pack, rule)
               let changes = mutants[rule.Rule].ToArray()
               select new Unnoticed(
                   rule.Rule,
                   expectations.Count,
                   changes.Length,
                   [.. changes.Where(change => expectations.All(one => StillHolds(pack, change, one.Test, one.Expectation))).Select(change => change.Words)]),
        ];
    }

    private static IReadOnlyList<(TestCase Test, Expectation Expectation)> Holding(Pack pack, CompiledRule rule) =>
    [
        .. from test in pack.Tests
           from expectation in test.Expectations
           where ReferenceEquals(expectation.Rule, rule.Rule) && TestRunner.Holds(pack, rule, test, expectation)
           select (test, expectation),
    ];

    private static bool StillHolds(Pack pack, Mutant change, TestCase test, Expectation expectation) =>
        TestRunner.Holds(WithChange(pack, change), change.Changed, test, expectation);

    private static Pack WithChange(Pack pack, Mutant change) => ReferenceEquals(change.Original, change.Changed.Rule)
        ? pack
        : pack with { Rules = [.. pack.Rules.Select(rule => ReferenceEquals(rule, change.Original) ? change.Changed.Rule : rule)] };
}
