using KloeRules.Language.Binding;

namespace KloeRules.Language.Lints;

/// <summary>Whether one condition can't hold without another, as far as amounts and lengths of time tell. False means "not known to".</summary>
internal static class Implication
{
    private const int DeepestCompared = 12;

    public static bool Holds(Condition stronger, Condition weaker) => Holds(stronger, weaker, DeepestCompared);

    private static bool Holds(Condition a, Condition b, int depth)
    {
        if (depth == 0)
        {
            return false;
        }

        bool Inner(Condition left, Condition right) => Holds(left, right, depth - 1);
        return (a, b) switch
        {
            (_, AllOf all) => all.Parts.All(part => Inner(a, part)),
            (AnyOf any, _) => any.Parts.All(part => Inner(part, b)),
            (AllOf all, _) when all.Parts.Any(part => Inner(part, b)) => true,
            (_, AnyOf any) when any.Parts.Any(part => Inner(a, part)) => true,
            (Streak longer, Streak shorter) => longer.Months >= shorter.Months && Inner(longer.Inner, shorter.Inner),
            (Streak run, SomeMonths some) => run.Months >= some.AtLeast && Inner(run.Inner, some.Inner),
            (SomeMonths more, SomeMonths fewer) => more.AtLeast >= fewer.AtLeast && more.Months <= fewer.Months && Inner(more.Inner, fewer.Inner),
            (Streak run, _) when Inner(run.Inner, b) => true,
            (_, SomeMonths { AtLeast: 1 } some) when Inner(a, some.Inner) => true,
            (Quantified left, Quantified right) => left.Quantifier == right.Quantifier && left.Family == right.Family && left.Count == right.Count && Inner(left.Inner, right.Inner),
            (Level left, Level right) => IsSame(left, right) && Interval.Of(left).Within(Interval.Of(right)),
            (LimitCheck left, LimitCheck right) => IsSame(left, right)
                && left.Kind == right.Kind && left.Wanted == right.Wanted && left.Stated == right.Stated && left.By >= right.By,
            (Change left, Change right) => IsSame(left, right) && IsMore(left, right),
            _ => a.GetType() == b.GetType() && ConditionTree.Key(a) == ConditionTree.Key(b),
        };
    }

    private static bool IsSame(Leaf left, Leaf right) => left.Slot == right.Slot && left.Place == right.Place;

    private static bool IsMore(Change left, Change right) =>
        left.Movement == right.Movement && left.Comparator == right.Comparator
        && ((left.Amount is null && right.Amount is null)
            || (left.Amount is { } more && right.Amount is { } less && more.Kind == less.Kind
                && (more.Value > less.Value || (more.Value == less.Value && (right.AmountIncluded || !left.AmountIncluded)))));
}
