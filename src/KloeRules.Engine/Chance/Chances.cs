using KloeRules.Engine.Emission;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;

namespace KloeRules.Engine.Chance;

/// <summary>Of which rules it can be said at all how often they would ask if nothing had changed.</summary>
internal static class Chances
{
    /// <summary>False for a rule about the state of the data, which has nothing to do with how figures vary.</summary>
    public static bool DependOnFigures(Rule rule) => ConditionParts.LeavesOf(rule.Condition).Any(leaf => leaf is not (DataCheck
        or SignalCheck { Signal.Kind: SignalKind.Late or SignalKind.Revised or SignalKind.SampleBelow or SignalKind.MarginAbove }));

    /// <summary>Null where it can be said of the rule as far as its figures allow.</summary>
    public static NoChance? WhyNone(Rule rule) =>
        rule.Verb == RuleVerb.Claim ? NoChance.Claim
        : rule.Actions is not null ? NoChance.Actions
        : DependOnFigures(rule) ? null
        : NoChance.StateOfData;
}
