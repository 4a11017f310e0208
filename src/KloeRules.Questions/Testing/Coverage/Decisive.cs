using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing.Coverage;

/// <summary>Finds the judgements that decided an outcome: those that, had they come out otherwise, would have changed it.</summary>
internal static class Decisive
{
    /// <summary>The leaves of the rule's condition that decided in some month, for some measure.</summary>
    public static IEnumerable<Condition> In(Step step) => step.Children.Count == 0
        ? step.Node is Leaf ? [step.Node] : []
        : step.Children.SelectMany((child, i) => IsPivot(step, i) ? In(child) : []);

    private static bool IsPivot(Step step, int place)
    {
        Truth With(Truth truth) => Of(step, [.. step.Children.Select((child, i) => i == place ? truth : child.Truth)]);
        return With(Truth.True) != With(Truth.False);
    }

    /// <summary>The truth of a condition from those of its parts.</summary>
    private static Truth Of(Step step, Truth[] parts) => step.Node switch
    {
        AnyOf or Since { IsAnyTime: true } => parts.Max(),
        InUpdates updates when parts.Length < updates.Updates => Truth.False,
        AllOf or Streak or Since or InUpdates => parts.Min(),
        SomeMonths some => AtLeast(some.AtLeast, parts),
        AtLeastOf some => AtLeast(some.Count, parts),
        Quantified some => AtLeast(Needed(some.Quantifier, some.Count, parts.Length), parts),
        AcrossAreas some => AtLeast(Needed(some.Quantifier, some.Count, parts.Length), parts),
        // Of another kind only this is known: a part that came out as the whole did may have decided it.
        _ => parts.Length == 1 || parts.Contains(step.Truth) ? parts.Max() : step.Truth,
    };

    private static int Needed(Quantifier quantifier, int count, int members) => quantifier switch
    {
        Quantifier.AnyOf => 1,
        Quantifier.AllOf => members,
        Quantifier.MostOf => (members / 2) + 1,
        _ => count,
    };

    private static Truth AtLeast(int needed, Truth[] parts)
    {
        var holds = parts.Count(part => part == Truth.True);
        return holds >= needed ? Truth.True : holds + parts.Count(part => part == Truth.Unknown) < needed ? Truth.False : Truth.Unknown;
    }
}
