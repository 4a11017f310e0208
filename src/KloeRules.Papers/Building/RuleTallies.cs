using KloeRules.Engine.Chance;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Building;

/// <summary>Counts what each rule said, in the order of the pack; a rule that judged nothing has zeros.</summary>
internal static class RuleTallies
{
    /// <param name="chance">Null where it was not worked out.</param>
    public static IReadOnlyList<RuleTally> Of(RunFindings run, RunChance? chance)
    {
        var verdicts = run.Findings.ToLookup(finding => finding.Rule.Id, finding => finding.Verdict, StringComparer.Ordinal);
        var chances = chance?.Rules.ToDictionary(one => one.Rule.Id, StringComparer.Ordinal);
        return [.. run.Pack.Rules.Select(rule => Of(rule, verdicts[rule.Id].CountBy(verdict => verdict).ToDictionary()) with { Chance = chances?[rule.Id] })];
    }

    private static RuleTally Of(Rule rule, Dictionary<Verdict, int> counts) =>
        new(
            new RuleName(rule.Id, rule.Title),
            rule.Verb,
            rule.Source.Path,
            rule.Source.PositionOf(rule.Span.Start).Line,
            Asked: counts.GetValueOrDefault(Verdict.Asked),
            Building: counts.GetValueOrDefault(Verdict.Building),
            Quiet: counts.GetValueOrDefault(Verdict.Quiet),
            CannotTell: counts.GetValueOrDefault(Verdict.CannotTell),
            Broken: counts.GetValueOrDefault(Verdict.Broken));
}
