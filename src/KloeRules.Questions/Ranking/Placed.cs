using KloeRules.Questions.Candidates;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Ranking;

/// <summary>A topic with its score and its place in the list.</summary>
/// <param name="Known">What the register holds of it; null when it was never met before.</param>
internal sealed record Placed(Topic Topic, IReadOnlyList<Part> Parts, double Score, int Rank, Remembered? Known)
{
    /// <summary>Points that the best and the last of those sharing a place may lie apart.</summary>
    public const double Tie = 1;

    /// <summary>
    /// In rank order. The best of those not yet placed takes the next place, and all within one point below it share that place; so a tie
    /// never spans more than a point. Inside it: severity, periods, measure name.
    /// </summary>
    /// <param name="known">What the register holds of them.</param>
    public static IReadOnlyList<Placed> InRankOrder(IEnumerable<Topic> topics, IReadOnlyDictionary<Topic, Remembered> known)
    {
        var left = topics
            .Select(topic => (Topic: topic, Known: known.GetValueOrDefault(topic)))
            .Select(one => (one.Topic, one.Known, Parts: FoldedParts.Of(one.Topic, one.Known)))
            .Select(one => new Placed(one.Topic, one.Parts, Scoring.Score.Of(one.Parts, one.Topic.Weights), 0, one.Known))
            .OrderByDescending(one => one.Score)
            .ToArray();
        var placed = new List<Placed>(left.Length);
        while (placed.Count < left.Length)
        {
            var best = left[placed.Count].Score;
            var tied = left.Skip(placed.Count).TakeWhile(one => best - one.Score <= Tie).ToArray();
            placed.AddRange(InOrder(tied).Select(one => one with { Rank = placed.Count + 1 }).ToArray());
        }

        return placed;
    }

    private static IEnumerable<Placed> InOrder(IEnumerable<Placed> tied) =>
        tied.OrderByDescending(one => one.Topic.Severity)
            .ThenByDescending(one => one.Topic.Periods)
            .ThenBy(one => one.Topic.Lead.Asking.Finding.Measure.Name, StringComparer.Ordinal)
            .ThenBy(one => one.Topic.Lead.Area, StringComparer.Ordinal)
            .ThenBy(one => one.Topic.Lead.Asking.RuleOrder);
}
