using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>The questions: in full, in three lines, by their titles.</summary>
internal static class AskedSections
{
    public static Section InFull(Paper paper)
    {
        var full = paper.Asked.Where(Places.IsInFull).ToArray();
        var opening = !paper.Asked.Any() ? Sections.NoQuestions
            : full.Length == 0 ? Sections.NoneInFull
            : ScoreWords.Scale(paper.Weights);
        return new Section("questions", Sections.Questions, [new Paragraph(opening), .. full.Select(question => FullQuestion.Of(question, paper.Heading.Caution))]);
    }

    public static Section? InShort(Paper paper)
    {
        var others = paper.Asked.Where(question => !Places.IsInFull(question)).ToArray();
        return others.Length == 0 ? null : new Section("if-there-is-time", Sections.InShort, [new Paragraph(Sections.InShortIntro), .. others.Select(ShortQuestion.Of)]);
    }

    public static Section? BelowTheLine(Paper paper) => !paper.BelowTheLine.Any() ? null : new Section(
        "below-the-line",
        Sections.BelowTheLine,
        [
            new Paragraph(Sections.BelowTheLineIntro),
            Typeset.Table(
                Sections.BelowTheLine,
                [new("Question", Share: 7), new("Band"), new("Place", IsFigure: true), new("Score", IsFigure: true)],
                paper.BelowTheLine.Select(question =>
                    (string[])[SinceWords.Titled(question), question.Band.ToString(), CountWords.Of(question.Place), CountWords.Of(question.Score)])),
        ]);
}
