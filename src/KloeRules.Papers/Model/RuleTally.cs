using KloeRules.Engine.Chance;
using KloeRules.Language.Binding;

namespace KloeRules.Papers.Model;

/// <summary>A rule that ran, where it stands, and how often it said what.</summary>
/// <param name="Line">One-based.</param>
public sealed record RuleTally(
    RuleName Rule,
    RuleVerb Verb,
    string File,
    int Line,
    int Asked,
    int Building,
    int Quiet,
    int CannotTell,
    int Broken)
{
    /// <summary>How often it would ask if nothing had changed; null where that was not worked out.</summary>
    public RuleChance? Chance { get; init; }
}
