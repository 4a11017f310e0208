using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>How the paper comes about, in the order in which it does.</summary>
internal static class MethodAnnex
{
    public static Section Of(Paper paper) => new("method", Sections.Method, [Typeset.Points(Steps(paper))]);

    private static IEnumerable<string> Steps(Paper paper)
    {
        yield return $"Each rule is held against the figures of each measure and area that it names, up to {paper.Heading.AsAt.ToLongString()}. Where the figures do not allow a judgement, that is said; it is never taken for good news.";
        yield return "Findings that ask the same, or that one question of a family of measures can stand for, become one question. What was merged, folded, muted or put off is listed with its reason.";
        yield return ScoreWords.Scale(paper.Weights);
        yield return "Band A is to be asked, band B if there is time, band C is noted. People may move, reword or take off a question; who did so and why is printed beside it.";
        yield return $"How many findings chance alone would give: {ChanceWords.Record(paper.Chance)}.";
        yield return "Every figure is followed by the file and the cells it was read from; the same files give the same paper.";
    }
}
