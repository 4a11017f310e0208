using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;

namespace KloeRules.Engine.Tests.Runtime;

/// <summary>The laws of the three-valued logic, over every reading that a condition can give.</summary>
public sealed class KleeneTests
{
    private static readonly Reading[] Readings =
    [
        Reading.Of(true),
        Reading.Of(false),
        Reading.Unknown(UnknownReason.MissingMonth),
        Reading.Unknown(UnknownReason.NoData),
        new(Truth.True, Run: 3, Needed: 3),
        new(Truth.True, Run: 12, Needed: 12),
        new(Truth.False, Run: 0, Needed: 3),
        new(Truth.False, Run: 2, Needed: 3),
        new(Truth.False, Run: 1, Needed: 3),
        new(Truth.False, Run: 11, Needed: 12),
        new(Truth.False, Run: 2, Needed: 12),
        new(Truth.Unknown, UnknownReason.MissingMonth, Run: 1, Needed: 3),
    ];

    private static readonly (Reading A, Reading B)[] Pairs = [.. from a in Readings from b in Readings select (a, b)];

    private static readonly (Reading A, Reading B, Reading C)[] Triples =
        [.. from a in Readings from b in Readings from c in Readings select (a, b, c)];

    [Fact]
    public void And_is_the_least_and_or_the_greatest() => Assert.All(Pairs, pair =>
    {
        Assert.Equal((Truth)Math.Min((int)pair.A.Truth, (int)pair.B.Truth), Kleene.And(pair.A, pair.B).Truth);
        Assert.Equal((Truth)Math.Max((int)pair.A.Truth, (int)pair.B.Truth), Kleene.Or(pair.A, pair.B).Truth);
    });

    [Fact]
    public void The_order_of_two_conditions_changes_neither_truth_nor_run() => Assert.All(Pairs, pair =>
    {
        Assert.Equal(Told(Kleene.And(pair.A, pair.B)), Told(Kleene.And(pair.B, pair.A)));
        Assert.Equal(Told(Kleene.Or(pair.A, pair.B)), Told(Kleene.Or(pair.B, pair.A)));
    });

    [Fact]
    public void The_grouping_of_three_conditions_changes_neither_truth_nor_run() => Assert.All(Triples, triple =>
    {
        var (a, b, c) = triple;
        Assert.Equal(Told(Kleene.And(Kleene.And(a, b), c)), Told(Kleene.And(a, Kleene.And(b, c))));
        Assert.Equal(Told(Kleene.Or(Kleene.Or(a, b), c)), Told(Kleene.Or(a, Kleene.Or(b, c))));
    });

    [Fact]
    public void And_and_or_spread_over_each_other() => Assert.All(Triples, triple =>
    {
        var (a, b, c) = triple;
        Assert.Equal(Kleene.And(a, Kleene.Or(b, c)).Truth, Kleene.Or(Kleene.And(a, b), Kleene.And(a, c)).Truth);
        Assert.Equal(Kleene.Or(a, Kleene.And(b, c)).Truth, Kleene.And(Kleene.Or(a, b), Kleene.Or(a, c)).Truth);
    });

    [Fact]
    public void Not_swaps_and_with_or() => Assert.All(Pairs, pair =>
        Assert.Equal(Kleene.Not(Kleene.And(pair.A, pair.B)).Truth, Kleene.Or(Kleene.Not(pair.A), Kleene.Not(pair.B)).Truth));

    [Fact]
    public void Not_twice_is_the_same_truth() => Assert.All(Readings, reading =>
        Assert.Equal(reading.Truth, Kleene.Not(Kleene.Not(reading)).Truth));

    [Fact]
    public void A_condition_with_itself_says_what_it_says_alone() => Assert.All(Readings, reading =>
    {
        Assert.Equal(Told(reading), Told(Kleene.And(reading, reading)));
        Assert.Equal(Told(reading), Told(Kleene.Or(reading, reading)));
    });

    [Fact]
    public void A_streak_that_is_building_keeps_its_own_length_beside_one_that_holds()
    {
        var building = new Reading(Truth.False, Run: 2, Needed: 3);
        var holds = new Reading(Truth.True, Run: 12, Needed: 12);
        Assert.Equal(building, Kleene.And(building, holds));
    }

    [Fact]
    public void Of_two_streaks_that_are_building_the_one_with_more_to_come_shows() => Assert.Equal(
        new Reading(Truth.False, Run: 1, Needed: 3),
        Kleene.And(new Reading(Truth.False, Run: 11, Needed: 12), new Reading(Truth.False, Run: 1, Needed: 3)));

    [Fact]
    public void A_streak_beside_something_that_can_not_be_told_is_not_building() => Assert.Equal(
        Reading.Of(false),
        Kleene.And(new Reading(Truth.False, Run: 2, Needed: 3), Reading.Unknown(UnknownReason.NoData)));

    /// <summary>What a reader sees of it: a run counts only when it shows.</summary>
    private static (Truth Truth, int Run, int Needed) Told(Reading reading) => reading switch
    {
        { Truth: Truth.Unknown } or { Run: 0 } => (reading.Truth, 0, 0),
        _ => (reading.Truth, reading.Run, reading.Needed),
    };
}
