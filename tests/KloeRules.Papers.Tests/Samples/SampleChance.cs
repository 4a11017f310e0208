using KloeRules.Engine.Chance;
using KloeRules.Language.Binding;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>What a run by hand says of chance: of some rules it can be told, of others it can't, each for another reason.</summary>
internal static class SampleChance
{
    public static RunChance Of(IReadOnlyList<Rule> rules) => new(
        [
            new RuleChance(rules[0], 1, 0.34, 0.05, [], null),
            new RuleChance(rules[1], 0, 0.02, 0.01, [], null),
            new RuleChance(rules[2], 2, 0.84, 0.07, [new Untold(NoChance.TooFewMonths, 1)], null),
            new RuleChance(rules[3], 1, null, null, [new Untold(NoChance.OnlyPublishedWindows, 1)], NoChance.OnlyPublishedWindows),
            new RuleChance(rules[4], 0, null, null, [], NoChance.Actions),
            new RuleChance(rules[5], 1, 0, 0, [], null),
            new RuleChance(rules[6], 1, null, null, [new Untold(NoChance.StateOfData, 1)], NoChance.StateOfData),
            new RuleChance(rules[7], 0, null, null, [], NoChance.Claim),
        ],
        200,
        "run",
        1.2,
        0.08);
}
