using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>Decides what a paper shows and in which order, for every format that people read as a document.</summary>
public static class PaperLayout
{
    public static Document Of(Paper paper) => new(
        $"{Sections.Title}, {paper.Heading.AsAt.ToLongString()}",
        paper.Heading,
        PageOne.Of(paper),
        [.. Body(paper).OfType<Section>(), Annex.Of(paper)]);

    /// <summary>A section with nothing in it is null.</summary>
    private static IEnumerable<Section?> Body(Paper paper) =>
    [
        AskedSections.InFull(paper),
        AskedSections.InShort(paper),
        AskedSections.BelowTheLine(paper),
        MeetingSections.Since(paper),
        MeetingSections.Outstanding(paper),
        RemarkSections.GoodNews(paper),
        RemarkSections.Warnings(paper),
        ClaimSections.Contradicted(paper),
        ClaimSections.Unmentioned(paper),
        RemarkSections.Notes(paper),
        RemarkSections.Building(paper),
        RemarkSections.Failed(paper),
    ];
}
