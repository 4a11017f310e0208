using KloeRules.Questions.Candidates;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Scoring;

/// <summary>
/// The parts of a question: each is the highest of the issues folded into it, with whose it is; severity rises when most of a family is
/// worse; confidence and attention are the asking finding's.
/// </summary>
internal static class FoldedParts
{
    public static IReadOnlyList<Part> Of(Topic topic) =>
        topic.Lead.Asking.Parts.Select(part => part.Name switch
        {
            PartName.Severity when topic.IsMostOfFamily => SeverityPart.Raised(topic.Marked, topic.Severity, FoldWords.Worse(topic)),
            PartName.Severity => SeverityPart.Of(topic.Marked),
            PartName.Confidence or PartName.Attention => part,
            var name => Highest(topic, name),
        }).ToArray();

    private static Part Highest(Topic topic, PartName name)
    {
        var (issue, part) = topic.Alike
            .Select(issue => (Issue: issue, Part: issue.Asking.Parts.First(part => part.Name == name)))
            .OrderByDescending(one => one.Part.Value)
            .ThenByDescending(one => one.Part.Known)
            .First();
        return issue == topic.Lead || !part.Known
            ? part
            : part with { Words = $"{part.Words} {FoldWords.Whose(issue, topic)}" };
    }
}
