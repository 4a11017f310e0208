using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Compilation;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>Random meetings about a tracker of actions and the measures that these are linked to.</summary>
internal static class TrackerMeeting
{
    private const int Rules = 30;
    private const int Size = 200;
    private const int GrowTo = 10;

    private static readonly Condition[] Conditions = Choice.Sample(AnyActionCondition.Gen, Size, new Rnd(20230309, 1), GrowTo);

    private static readonly ShapeLibrary Library = new(Written.Shipped(nameof(TrackerMeeting), Conditions), cacheFolder: null);

    public static Arbitrary<Meeting> Any { get; } =
    (
        from measures in AnyCatalogue.Gen
        from frame in AnyFrame.Of(measures)
        from tracker in AnyTracker.Of(measures)
        from rules in Rule(measures).ArrayOf(Rules)
        from back in Choice.Choose(-1, 3)
        select new Meeting(
            new Pack(new PackSettings("Random") { SteadyWithin = 0.05 }, measures) { Rules = [.. rules.Select((rule, i) => rule with { Id = $"rule-{i}" })] },
            new Frame(frame.Series, frame.Windows, [], frame.Outside, tracker),
            AnyFrame.Latest - back)).ToArbitrary();

    public static CompiledPack Compile(Pack pack)
    {
        var compiled = Library.Compile(pack);
        Assert.Equal(0, Library.Compilations);
        return compiled;
    }

    private static Gen<Rule> Rule(Measure[] measures) =>
        from condition in Choice.Elements(Conditions)
        from kinds in Choice.Elements(ActionKind.Any, ActionKind.Any, ActionKind.Finding, ActionKind.Action)
        from priority in Choice.Elements<int?>(null, null, null, 1)
        from area in Choice.Elements(null, null, null, NameKey.Of(AnyTracker.Names[0]))
        from owner in Choice.Elements(null, null, null, NameKey.Of(AnyTracker.Names[1]))
        from linked in Choice.Frequency((4, Choice.Constant((IReadOnlyList<Measure>?)null)), (1, Choice.SubListOf(measures).Select(some => (IReadOnlyList<Measure>?)some.ToArray())))
        from others in Choice.Elements(measures).ArrayOf(AnyCondition.Others)
        from families in Choice.SubListOf(measures).ArrayOf(AnyCondition.Families)
        from sets in Choice.Elements(AnyFrame.Areas).NonEmptyListOf().Select(areas => (IReadOnlyList<string>)areas.Distinct().ToArray()).ArrayOf(AnyCondition.AreaSets)
        select Written.Rule(condition) with
        {
            Actions = new ActionScope(kinds, priority, area, owner, linked),
            Others = others,
            Families = [.. families.Select((members, i) => new Family($"family {i}", [.. members]))],
            Places = [AnyFrame.Areas[0]],
            Groups = AnyCondition.Groups,
            AreaSets = [.. sets],
        };
}
