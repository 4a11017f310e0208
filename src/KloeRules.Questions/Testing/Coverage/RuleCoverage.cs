using KloeRules.Engine.Emission;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing.Coverage;

/// <summary>How much of one rule its tests have seen.</summary>
/// <param name="Tests">Tests that expect something of it which holds.</param>
/// <param name="Seen">The outcomes that they saw, of those the rule can have.</param>
/// <param name="Missing">The outcomes that none of them saw.</param>
/// <param name="Judgements">Each judgement of the condition as written, and whether it ever decided what a test saw.</param>
public sealed record RuleCoverage(
    Rule Rule, int Tests, IReadOnlyList<Verdict> Seen, IReadOnlyList<Verdict> Missing, IReadOnlyList<(string Text, bool HasDecided)> Judgements)
{
    internal static RuleCoverage Of(Rule rule, IReadOnlyCollection<ExpectationResult> held)
    {
        var findings = held.SelectMany(result => result.Findings).ToArray();
        var seen = findings.Select(finding => finding.Verdict).ToHashSet();
        var decided = findings.Select(finding => finding.Explanation).OfType<Step>().SelectMany(Decisive.In).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var possible = Possible(rule).ToArray();
        return new RuleCoverage(
            rule,
            held.Select(result => result.Test).Distinct().Count(),
            [.. possible.Where(seen.Contains)],
            [.. possible.Where(verdict => !seen.Contains(verdict))],
            [.. ConditionParts.LeavesOf(rule.Condition).Select(leaf => (ConditionText.Of(leaf, rule), decided.Contains(leaf)))]);
    }

    private static IEnumerable<Verdict> Possible(Rule rule) =>
        CanBuild(rule.Condition) ? [Verdict.Asked, Verdict.Building, Verdict.Quiet, Verdict.CannotTell] : [Verdict.Asked, Verdict.Quiet, Verdict.CannotTell];

    private static bool CanBuild(Condition condition) => condition switch
    {
        Streak streak => streak.Months > 1,
        InUpdates updates => updates.Updates > 1,
        AllOf all => all.Parts.Any(CanBuild),
        AnyOf any => any.Parts.Any(CanBuild),
        _ => false,
    };
}
