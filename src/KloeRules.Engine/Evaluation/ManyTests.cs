using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Statistics.ManyTests;

namespace KloeRules.Engine.Evaluation;

/// <summary>
/// The tests of one run, weighed as the many that they are: of forty measures that did not change some look as if they had. Each family of tests of a
/// measure in an area gives its least chance times its number of different tests (Bonferroni); over these, Benjamini and Hochberg (1995).
/// </summary>
internal sealed class ManyTests
{
    private readonly Dictionary<(Measure, string, TestFamily), double> shares = [];
    private readonly int tests;

    private ManyTests(IEnumerable<ChanceTest> made)
    {
        var families = made
            .GroupBy(test => (test.Measure, test.Area, test.Family))
            .Select(family => (family.Key, Different: family.GroupBy(test => test.What, StringComparer.Ordinal).Count(), Least: family.Min(test => test.Chance)))
            .ToArray();
        tests = families.Sum(family => family.Different);
        var adjusted = Adjusted.BenjaminiHochberg([.. families.Select(family => Math.Min(1, family.Least * family.Different))]);
        for (var i = 0; i < families.Length; i++)
        {
            shares[families[i].Key] = adjusted[i];
        }
    }

    /// <summary>The same findings, those that ask on the strength of tests with what these are worth among all.</summary>
    public static IReadOnlyList<Finding> Beside(IReadOnlyList<Finding> findings, Month asAt)
    {
        var all = new ManyTests(findings.SelectMany(finding => finding.Tests));
        return all.tests == 0 ? findings : [.. findings.Select(finding => all.Weighed(finding, asAt))];
    }

    private Finding Weighed(Finding finding, Month asAt) =>
        finding is { Verdict: Verdict.Asked, Explanation: { } explanation, Tests.Count: > 0 } && ShareOf(finding.Rule, explanation, asAt) is { } share
            ? finding with { AmongTests = new AmongTests(share, tests) }
            : finding;

    /// <summary>
    /// All that must hold is as doubtful as its most doubtful part; where one part is enough, as its least doubtful one. Null where no test is needed
    /// for it to hold.
    /// </summary>
    private double? ShareOf(Rule rule, Step step, Month asAt) => step switch
    {
        { Truth: not Truth.True } or { Node: Negation } => null,
        { Node: Leaf } => ChanceTest.Of(rule, step, asAt) is { } test ? shares[(test.Measure, test.Area, test.Family)] : null,
        _ => MostDoubtful(NeededOf(step), [.. step.Children.Where(child => child.Truth == Truth.True).Select(child => ShareOf(rule, child, asAt))]),
    };

    /// <summary>Of the parts that hold as many as are needed, the least doubtful ones, and of these the most doubtful.</summary>
    private static double? MostDoubtful(int needed, double?[] holding) => holding.Order().ElementAtOrDefault(Math.Min(needed, holding.Length) - 1);

    private static int NeededOf(Step step) => step.Node switch
    {
        AnyOf => 1,
        AtLeastOf some => some.Count,
        Quantified some => Quantifiers.Needed(some.Quantifier, some.Count, step.Children.Count),
        OfLinked linked => Quantifiers.Needed(linked.Quantifier, linked.Count, step.Children.Count),
        AcrossAreas across => Quantifiers.Needed(across.Quantifier, across.Count, step.Children.Count),

        // Of a run of months only the judged one was tested in this run.
        _ => int.MaxValue,
    };
}
