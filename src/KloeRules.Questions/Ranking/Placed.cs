using KloeRules.Questions.Candidates;
using KloeRules.Questions.Scoring;

namespace KloeRules.Questions.Ranking;

/// <summary>A topic with its score and its place in the list.</summary>
internal sealed record Placed(Topic Topic, IReadOnlyList<Part> Parts, double Score, int Rank)
{
    /// <summary>Points that the best and the last of those sharing a place may lie apart.</summary>
    public const double Tie = 1;

    /// <summary>
    /// In rank order. The best of those not yet placed takes the next place, and all within one point below it share that place; so a tie
    /// never spans more than a point. Inside it: severity, periods, measure name.
    /// </summary>
    public static IReadOnlyList<Placed> InRankOrder(IEnumerable<Topic> topics)
    {
        var left = topics
            .Select(topic => (Topic: topic, Parts: FoldedParts.Of(topic)))
            .Select(one => new Placed(one.Topic, one.Parts, Scoring.Score.Of(one.Parts, one.Topic.Weights), 0))
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
