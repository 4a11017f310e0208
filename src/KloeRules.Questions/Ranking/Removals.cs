using KloeRules.Questions.Candidates;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Ranking;

/// <summary>Findings that a question took in, and questions below the line, each with the reason.</summary>
internal static class Removals
{
    public static IEnumerable<Removal> Of(Placed placed, Budget budget)
    {
        var topic = placed.Topic;
        foreach (var issue in topic.Issues)
        {
            if (issue != topic.Lead)
            {
                yield return Of(issue.Asking, RemovalStep.Folded, $"Part of the question “{Titles.Of(topic)}”.");
            }

            foreach (var merged in issue.Others)
            {
                yield return Of(merged, RemovalStep.Merged, Merged(issue.Asking));
            }
        }

        if (budget.Hides(placed) is { } reason)
        {
            yield return new Removal(topic.Lead.Asking.Finding, RemovalStep.Budget, Titles.Of(topic), reason);
        }
    }

    /// <summary>A question that people took off the list.</summary>
    public static Removal Overruled(Placed placed) =>
        new(placed.Topic.Lead.Asking.Finding, RemovalStep.Overruled, Titles.Of(placed.Topic), MemoryWords.Left(placed.Known!));

    private static string Merged(Candidate asking) =>
        $"“{asking.Finding.Rule.Title}” asks about {SubjectWords.Of(asking.Evidence)} more strongly; this rule is a further trigger of that question.";

    private static Removal Of(Candidate candidate, RemovalStep step, string reason) =>
        new(candidate.Finding, step, Titles.Of(candidate.Evidence), reason);
}
