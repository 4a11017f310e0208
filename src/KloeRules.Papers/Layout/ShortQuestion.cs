using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>A question in three lines: what to ask, why, and where the rest of it stands.</summary>
internal static class ShortQuestion
{
    public static Section Of(PaperQuestion question) => new(
        Places.IdOf(question),
        question.Title,
        [
            new Paragraph(question.Text, ParagraphKind.Ask),
            Typeset.Labelled(Sections.WhyNow, question.Reason),
            new Paragraph([new Run(string.Join(" ", Rest(question))), new Run("Figures, probes and sum are in the annex", To: Places.FileOf(question)), new Run(".")], ParagraphKind.Small),
        ])
    {
        Badges = Badges.Of(question),
        StaysTogether = true,
    };

    private static IEnumerable<string> Rest(PaperQuestion question)
    {
        if (SinceWords.Of(question) is { } since)
            yield return since;
        if (question.AskedOf is { } role)
            yield return $"Asked of: {role}.";
        yield return "";
    }
}
