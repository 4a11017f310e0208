using KloeRules.Questions.Memory;

namespace KloeRules.Questions.Ranking;

/// <summary>What people decided about the list. Scores and the machine's ranks stay as they are.</summary>
internal static class Overrides
{
    /// <summary>
    /// The questions in the order in which they are asked: what was pinned first, by rank; what was given a place in that place; the rest by rank.
    /// </summary>
    public static IReadOnlyList<Placed> InOrder(IReadOnlyList<Placed> ranked)
    {
        var pinned = ranked.Where(one => one.Known?.Record.Pin is not null).ToArray();
        var moved = ranked.Except(pinned).Where(one => PlaceOf(one) is not null).OrderBy(PlaceOf).ToArray();
        List<Placed> order = [.. pinned, .. ranked.Except(pinned).Except(moved)];
        foreach (var one in moved)
        {
            order.Insert(Math.Min(PlaceOf(one)!.Value - 1, order.Count), one);
        }

        return order;
    }

    /// <summary>People took it off the list.</summary>
    public static bool IsOff(Placed one) => one.Known is { IsSame: true, Record.Exit: not null };

    private static int? PlaceOf(Placed one) => one.Known?.Record.Place?.Content.Payload.Place;
}
