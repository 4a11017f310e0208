using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Runtime;

/// <summary>What stays the same while one rule is judged over a frame.</summary>
public sealed record RuleContext(Rule Rule, Frame Frame, double SteadyWithin)
{
    /// <summary>Those of the pack, whose overall figures hold the others.</summary>
    public IReadOnlyList<Family> Families { get; init; } = [];
}
