using KloeRules.Language.Binding;

namespace KloeRules.Engine.Emission;

/// <summary>What a condition is made of, whatever its kinds.</summary>
public static class ConditionParts
{
    /// <summary>Itself and everything in it, in reading order.</summary>
    public static IEnumerable<Condition> AllOf(Condition condition) => ShapeParts.Of(condition).Inner.SelectMany(AllOf).Prepend(condition);

    /// <summary>Its judgements in reading order.</summary>
    public static IEnumerable<Leaf> LeavesOf(Condition condition) => AllOf(condition).OfType<Leaf>();
}
