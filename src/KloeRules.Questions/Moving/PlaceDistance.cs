using Humanizer;
using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Moving;

/// <summary>How many whole points would bring a question level with the place above its own, all others staying as they are.</summary>
internal static class PlaceDistance
{
    /// <summary>Null for the first place.</summary>
    /// <param name="ranked">All questions in rank order.</param>
    public static (int Points, int Rank)? Above(Placed placed, IReadOnlyList<Placed> ranked)
    {
        if (ranked.Where(other => other.Rank < placed.Rank).MaxBy(other => other.Rank) is not { Rank: var rank })
        {
            return null;
        }

        var best = ranked.Where(other => other.Rank == rank).Max(other => other.Score);
        return ((int)Math.Ceiling(Math.Round(best - Placed.Tie - placed.Score, 9)), rank);
    }

    public static string? Words(Placed placed, IReadOnlyList<Placed> ranked) => Above(placed, ranked) is { } above
        ? $"{"point".ToQuantity(above.Points)} more would bring it level with place {above.Rank}."
        : null;
}
