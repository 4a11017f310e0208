using KloeRules.Language.Binding;

namespace KloeRules.Questions.Moving;

/// <summary>A judgement that a rule can't do without: once it turns, the rule asks no more.</summary>
/// <param name="IsNegated">The rule needs it not to hold.</param>
internal readonly record struct Needed(Leaf Leaf, bool IsNegated)
{
    /// <summary>In the author's order. Of a run of months the latest is needed; of alternatives, of several areas and of a family none is.</summary>
    public static IEnumerable<Needed> In(Condition condition, bool isNegated = false) => condition switch
    {
        Leaf leaf => [new Needed(leaf, isNegated)],
        Negation not => In(not.Inner, !isNegated),
        AllOf all when !isNegated => all.Parts.SelectMany(part => In(part)),
        AnyOf any when isNegated => any.Parts.SelectMany(part => In(part, true)),
        Streak streak when !isNegated => In(streak.Inner),
        Since { Last: null, IsAnyTime: false } since when !isNegated => In(since.Inner),
        _ => [],
    };
}
