using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Bound conditions about actions, as binding could make them: updates hold nothing but what the tracker says, a streak no streak.</summary>
internal static class AnyActionCondition
{
    private const int Deepest = 3;

    public static Gen<Condition> Gen { get; } = Node(Deepest, inStreak: false, ofTracker: false);

    private static Gen<Condition> Node(int depth, bool inStreak, bool ofTracker)
    {
        if (depth == 1)
        {
            return Check();
        }

        var inner = Node(depth - 1, inStreak, ofTracker);
        var kinds = new List<(int, Gen<Condition>)>
        {
            (6, Check()),
            (2, inner.ArrayOf(2).Select(parts => (Condition)new AllOf(parts, Written.Somewhere))),
            (2, inner.ArrayOf(2).Select(parts => (Condition)new AnyOf(parts, Written.Somewhere))),
            (1, inner.Select(one => (Condition)new Negation(one, Written.Somewhere))),
        };
        if (!ofTracker)
        {
            kinds.Add((3, Linked(inStreak)));
        }

        if (!inStreak)
        {
            kinds.Add((3,
                from months in Choice.Elements(1, 2, 3, 6)
                from one in Node(depth - 1, inStreak: true, ofTracker)
                select (Condition)new Streak(one, months, $"for {months} months", Written.Somewhere)));
            kinds.Add((1,
                from months in Choice.Elements(2, 3, 6)
                from some in Choice.Choose(1, months)
                from one in Node(depth - 1, inStreak: true, ofTracker)
                select (Condition)new SomeMonths(one, some, months, $"in {some} of the last {months} months", Written.Somewhere)));
            kinds.Add((3,
                from updates in Choice.Choose(1, 4)
                from one in Node(depth - 1, inStreak: true, ofTracker: true)
                select (Condition)new InUpdates(one, updates, $"for {updates} updates", Written.Somewhere)));
        }

        return Choice.Frequency(kinds);
    }

    private static Gen<Condition> Linked(bool inStreak) =>
        from quantifier in Choice.Elements(Enum.GetValues<Quantifier>())
        from count in Choice.Choose(1, 3)
        from family in Choice.Choose(0, AnyCondition.Families - 1)
        from leaf in AnyCondition.Leaf()
        from isNegated in Choice.Elements(true, false)
        from months in inStreak ? Choice.Constant(0) : Choice.Elements(0, 0, 3)
        let judged = isNegated ? new Negation(leaf, Written.Somewhere) : leaf
        select (Condition)new OfLinked(
            quantifier, count, family, months > 0 ? new Streak(judged, months, $"for {months} months", Written.Somewhere) : judged, Written.Somewhere);

    private static Gen<Condition> Check() =>
        from test in Choice.Elements(Enum.GetValues<ActionTest>())
        from comparison in Choice.Elements(Comparison.Above, Comparison.AtLeast, Comparison.Below, Comparison.AtMost)
        from months in Choice.Choose(0, 4)
        from share in Choice.Elements(0, 0.25, 0.4, 0.5, 1)
        from bits in Choice.Choose(1, 31)
        from field in Choice.Elements(
            ActionField.Status, ActionField.Rag, ActionField.Phase, ActionField.Progress, ActionField.Due, ActionField.Owner, ActionField.LinkedMeasures, ActionField.ReviewDue)
        let isShare = test is ActionTest.Progress or ActionTest.BehindPlan or ActionTest.AheadOfPlan
        select (Condition)new ActionCheck(
            test, comparison, isShare ? share : months, test == ActionTest.Without ? (int)field : bits, Written.Somewhere);
}
