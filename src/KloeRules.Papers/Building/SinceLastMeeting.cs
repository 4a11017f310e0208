using KloeRules.Papers.Model;
using KloeRules.Questions.Meetings;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Building;

/// <summary>Sums up what has become of the questions of an earlier meeting.</summary>
internal static class SinceLastMeeting
{
    /// <summary>Null when the questions were not held against any.</summary>
    public static SinceLast? Of(RankedQuestions ranked)
    {
        if (ranked.Since is not { } since)
            return null;

        var gone = since.Gone
            .Select(outcome => new GoneQuestion(outcome.Status, outcome.Earlier.Title, outcome.Was, outcome.Earlier.Findings[0], outcome.Text))
            .OrderBy(one => one.Status)
            .ToArray();
        var statuses = ranked.Questions.Select(question => question.Since!.Status).Concat(gone.Select(one => one.Status)).ToArray();
        return new SinceLast(
            since.Month,
            [.. Enum.GetValues<SinceStatus>().Select(status => (status, statuses.Count(other => other == status)))],
            gone);
    }
}
