using FsCheck;
using FsCheck.Fluent;
using KloeRules.Engine.Compilation;
using KloeRules.Engine.Runtime;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using Choice = FsCheck.Fluent.Gen;

namespace KloeRules.Engine.Tests.Random;

/// <summary>A random pack with random figures at a random month.</summary>
internal sealed record Meeting(Pack Pack, Frame Frame, Month AsAt)
{
    private const int Rules = 30;

    public static Arbitrary<Meeting> Any { get; } = Of(AnyCatalogue.Gen, AnyFrame.Of);

    /// <summary>Nothing but months: no scorecards.</summary>
    public static Arbitrary<Meeting> OnMonths { get; } = Of(AnyCatalogue.Gen, AnyFrame.OfMonths);

    public static Arbitrary<Meeting> OnDurations { get; } = Of(AnyCatalogue.Durations, AnyFrame.Of);

    /// <summary>The pack with generated code; it is in the house of shapes already, so nothing is compiled.</summary>
    public CompiledPack Compiled { get; } = Pack.Rules.Any(rule => rule.Actions is not null) ? TrackerMeeting.Compile(Pack) : HouseOfShapes.Compile(Pack);

    /// <summary>Every rule on each of its measures in each area, whether there is data or not, or on every action.</summary>
    public IEnumerable<(CompiledRule Rule, Moment At)> Moments() =>
        from rule in Compiled.Rules
        let context = new RuleContext(rule.Rule, Frame, Pack.Settings.SteadyWithin)
        from subject in rule.Rule.Actions is null ? rule.Rule.Subjects : Frame.Actions.All.Select(action => action.Subject)
        from area in rule.Rule.Actions is null ? AnyFrame.Areas : [""]
        select (rule, new Moment(context, subject, area, AsAt));

    /// <summary>The readings of all <see cref="Moments"/>, in their order.</summary>
    public IEnumerable<Reading> Readings() => Moments().Select(moment => moment.Rule.Judge(moment.At));

    public Meeting WithConditions(Func<Condition, Condition> rewritten) => WithRules(rule => rule with { Condition = rewritten(rule.Condition) });

    public Meeting WithRules(Func<Rule, Rule> rewritten) => new(Pack with { Rules = [.. Pack.Rules.Select(rewritten)] }, Frame, AsAt);

    /// <summary>The pack with other measures in the place of its own.</summary>
    public Pack WithMeasures(IReadOnlyDictionary<Measure, Measure> measures) => WithRules(rule => rule with
    {
        Subjects = [.. rule.Subjects.Select(measure => measures[measure])],
        Others = [.. rule.Others.Select(measure => measures[measure])],
        Families = [.. rule.Families.Select(family => family with { Members = [.. family.Members.Select(measure => measures[measure])] })],
    }).Pack;

    public override string ToString() => $"{Pack.Rules.Count} rules on {Pack.Measures.Count} measures in {AsAt}";

    private static Arbitrary<Meeting> Of(Gen<Measure[]> catalogues, Func<IReadOnlyList<Measure>, Gen<Frame>> frames) =>
    (
        from measures in catalogues
        from frame in frames(measures)
        from rules in Rule(measures).ArrayOf(Rules)
        from steady in Choice.Elements(0, 0.05, 0.05, 0.1)
        from back in Choice.Frequency((4, Choice.Constant(0)), (1, Choice.Choose(-1, 4)))
        select new Meeting(
            new Pack(new PackSettings("Random") { SteadyWithin = steady }, measures) { Rules = [.. rules.Select((rule, i) => rule with { Id = $"rule-{i}" })] },
            frame,
            AnyFrame.Latest - back)).ToArbitrary();

    private static Gen<Rule> Rule(Measure[] measures) =>
        from condition in Choice.Elements(HouseOfShapes.Conditions)
        from subjects in Some(measures, 1, 3)
        from others in Some(measures, AnyCondition.Others, AnyCondition.Others)
        from families in Some(measures, 1, 4).ArrayOf(AnyCondition.Families)
        from places in Some(AnyFrame.Areas, AnyCondition.Places, AnyCondition.Places)
        from sets in Some(AnyFrame.Areas, 1, 3).ArrayOf(AnyCondition.AreaSets)
        from areas in Choice.Frequency((2, Choice.Constant(Array.Empty<string>())), (1, Some(AnyFrame.Areas, 1, 2)))
        from left in Choice.Frequency((4, Choice.Constant(Array.Empty<string>())), (1, Some(AnyFrame.Areas, 1, 2)))
        select Written.Rule(condition) with
        {
            LeftOut = left,
            Subjects = subjects,
            Others = others,
            Families = [.. families.Select((members, i) => new Family($"family {i}", members))],
            Places = places,
            Groups = AnyCondition.Groups,
            AreaSets = sets,
            Areas = areas,
        };

    /// <summary>So many different ones, in the order they stand.</summary>
    private static Gen<T[]> Some<T>(T[] all, int least, int most) =>
        from count in Choice.Choose(least, most)
        from mixed in Choice.Shuffle(all)
        select mixed.Take(count).OrderBy(one => Array.IndexOf(all, one)).ToArray();
}
