using KloeRules.Questions.Candidates;
using KloeRules.Questions.Memory;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Scoring;

/// <summary>
/// The parts of a question: each is the highest of the issues folded into it, with whose it is; severity rises when most of a family is
/// worse; confidence is the asking finding's, and attention what the register holds of the question.
/// </summary>
internal static class FoldedParts
{
    /// <param name="known">What the register holds of it; null when it was never met before.</param>
    public static IReadOnlyList<Part> Of(Topic topic, Remembered? known = null) =>
        topic.Lead.Asking.Parts.Select(part => part.Name switch
        {
            PartName.Severity when topic.IsMostOfFamily => SeverityPart.Raised(topic.Marked, topic.Severity, FoldWords.Worse(topic)),
            PartName.Severity => SeverityPart.Of(topic.Marked),
            PartName.Confidence => part,
            PartName.Attention => AttentionPart.Of(topic, known),
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
