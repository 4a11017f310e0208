using FsCheck;
using FsCheck.Fluent;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>
/// Bound conditions of every kind, as binding could make them: no streak inside a streak, no quantifier inside a quantifier.
/// They read slots 0 to <see cref="Others"/>, places 0 to <see cref="Places"/> and that many families.
/// </summary>
internal static class AnyCondition
{
    public const int Others = 2;
    public const int Places = 1;
    public const int Families = 2;
    public const int AreaSets = 2;

    /// <summary>The areas of the force, its peers with one of its areas among them, and one area alone.</summary>
    public static readonly AreaGroup[] Groups =
        [new("LPAs", ["Swindon", "County"]), new("peers", [.. AnyFrame.Others, "Swindon"]), new("national", ["Kent"])];

    private const int Deepest = 4;

    public static Gen<Condition> Gen { get; } = Node(Deepest, inStreak: false, inQuantifier: false);

    private static Gen<Condition> Node(int depth, bool inStreak, bool inQuantifier)
    {
        if (depth == 1)
        {
            return Leaf();
        }

        var inner = Node(depth - 1, inStreak, inQuantifier);
        var kinds = new List<(int, Gen<Condition>)>
        {
            (3, Leaf()),
            (2, Parts(inner).Select(parts => (Condition)new AllOf(parts, Written.Somewhere))),
            (2, Parts(inner).Select(parts => (Condition)new AnyOf(parts, Written.Somewhere))),
            (1, inner.Select(one => (Condition)new Negation(one, Written.Somewhere))),
            (1,
                from parts in Parts(inner)
                from count in Choice.Choose(1, parts.Count)
                select (Condition)new AtLeastOf(count, parts, Written.Somewhere)),
            (1,
                from quantifier in Choice.Elements(Enum.GetValues<Quantifier>())
                from count in Choice.Choose(1, 2)
                from areas in Choice.Choose(0, AreaSets - 1)
                from one in inner
                select (Condition)new AcrossAreas(quantifier, count, areas, one, "in some areas", Written.Somewhere)),
        };
        if (!inStreak)
        {
            kinds.Add((8,
                from months in Choice.Elements(1, 2, 3, 3, 6, 12)
                from one in Node(depth - 1, inStreak: true, inQuantifier)
                select (Condition)new Streak(one, months, $"for {months} months", Written.Somewhere)));
        }

        if (!inStreak)
        {
            kinds.Add((2,
                from months in Choice.Elements(1, 2, 3, 6, 12)
                from some in Choice.Choose(1, months)
                from one in Node(depth - 1, inStreak: true, inQuantifier)
                select (Condition)new SomeMonths(one, some, months, $"in {some} of the last {months} months", Written.Somewhere)));
        }

        if (!inStreak)
        {
            kinds.Add((1,
                from back in Choice.Choose(-1, 8)
                from one in Node(depth - 1, inStreak: true, inQuantifier)
                from length in Choice.Elements(1, 2, 4, 99, 99)
                from isAnyTime in Choice.Elements(true, false)
                from isThisYear in Choice.Frequency((1, Choice.Constant(true)), (4, Choice.Constant(false)))
                select (Condition)new Since(one, isThisYear ? null : AnyFrame.Latest - back, "since then", Written.Somewhere)
                {
                    Last = length == 99 ? null : AnyFrame.Latest - back + (length - 1),
                    IsAnyTime = isAnyTime,
                }));
        }

        if (!inQuantifier)
        {
            kinds.Add((2,
                from quantifier in Choice.Elements(Enum.GetValues<Quantifier>())
                from count in Choice.Choose(1, 3)
                from family in Choice.Choose(0, Families - 1)
                from one in Node(depth - 1, inStreak, inQuantifier: true)
                select (Condition)new Quantified(quantifier, count, family, one, Written.Somewhere)));
        }

        return Choice.Frequency(kinds);
    }

    private static Gen<IReadOnlyList<Condition>> Parts(Gen<Condition> part) =>
        from count in Choice.Choose(2, 3)
        from parts in part.ArrayOf(count)
        select (IReadOnlyList<Condition>)parts;

    /// <summary>A judgement about a measure.</summary>
    public static Gen<Condition> Leaf() =>
        from slot in Choice.Frequency((4, Choice.Constant(0)), (1, Choice.Choose(1, Others)))
        from place in Choice.Frequency((6, Choice.Constant(0)), (1, Choice.Choose(1, Places)))
        from leaf in Choice.Frequency((4, Level(slot, place)), (3, Limit(slot, place)), (5, Change(slot, place)), (2, Data(slot, place)), (6, AnySignal.Gen(slot, place)),
            (2, Against(slot, place)), (1, WithoutEffect(slot, place)), (3, AnyFormula.Gen.Select(text => (Condition)new CodeFormula(slot, place, text, Written.Somewhere))))
        select leaf;

    private static Gen<Condition> Against(int slot, int place) =>
        from comparison in Choice.Elements(Enum.GetValues<Comparison>().Where(one => one != Comparison.Between).ToArray())
        from other in Choice.Choose(0, Others)
        from within in Choice.Elements(0, 0, 0.05, 1)
        select (Condition)new Against(slot, place, comparison, other, within, "another", Written.Somewhere);

    private static Gen<Condition> WithoutEffect(int slot, int place) =>
        from back in Choice.Choose(0, 14)
        from within in Choice.Choose(0, 9)
        select (Condition)new WithoutEffect(slot, place, AnyFrame.Latest - back, AnyFrame.Latest - back + within, Written.Somewhere);

    private static Gen<Condition> Level(int slot, int place) =>
        from comparison in Choice.Elements(Enum.GetValues<Comparison>())
        from limit in AnyFigure.Gen
        from width in AnyFigure.Gen
        select (Condition)new Level(slot, place, comparison, limit, AnyFigure.Sum(limit, width), Written.Somewhere);

    private static Gen<Condition> Limit(int slot, int place) =>
        from kind in Choice.Elements(Enum.GetValues<LimitKind>())
        from wanted in Choice.Elements(true, false)
        from stated in Choice.OneOf(Choice.Constant((double?)null), AnyFigure.Gen.Select(figure => (double?)figure))
        from beyond in Choice.Elements(0, 0, 0.05, 0.1)
        select (Condition)new LimitCheck(slot, place, kind, wanted, stated, beyond, Written.Somewhere);

    private static Gen<Condition> Change(int slot, int place) =>
        from movement in Choice.Elements(Enum.GetValues<Movement>())
        from comparator in Choice.Elements(Enum.GetValues<Comparator>())
        from kind in Choice.Elements(AmountKind.Percent, AmountKind.Points, AmountKind.Number)
        from value in Choice.Elements(0, 0.05, 0.1, 0.25)
        from hasAmount in Choice.Elements(true, false)
        from included in Choice.Elements(true, false)
        from months in Choice.Elements(1, 2, 3, 6, 12)
        from back in Choice.Choose(-1, 14)
        from other in Choice.Choose(0, Places)
        select (Condition)new Change(slot, place, movement, hasAmount ? new Amount(kind, value) : null, included, comparator, Written.Somewhere)
        {
            Stated = comparator == Comparator.StatedMonths ? new StatedMonths(months, AnyFrame.Latest - back) : null,
            OtherPlace = comparator == Comparator.National ? other : 0,
        };

    private static Gen<Condition> Data(int slot, int place) =>
        from state in Choice.Elements(Enum.GetValues<DataState>())
        from months in Choice.Elements(1, 2, 3, 6, 12, 14)
        select (Condition)new DataCheck(slot, place, state, months, Written.Somewhere);
}
