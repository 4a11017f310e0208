using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>A section: a heading that is bookmarked, the badges below it, and what stands in it.</summary>
internal static class WordSections
{
    private const int DeepestHeading = 4;

    public static IEnumerable<OpenXmlElement> Of(Section section, int level, Manuscript to)
    {
        var elements = new List<OpenXmlElement> { HeadingOf(section, level, to) };
        if (section.Badges.Any(badge => badge.Kind != BadgeKind.Place))
            elements.Add(BadgesOf(section, to));

        elements.AddRange(WordBlocks.Of(section.Blocks, level + 1, to));
        if (section.StaysTogether)
            HoldTogether(elements);

        return elements;
    }

    /// <summary>The title as a list of contents shows it: behind its place, where it has one.</summary>
    public static string TitleOf(Section section) =>
        string.Join("  ", section.Badges.Where(badge => badge.Kind == BadgeKind.Place).Select(badge => badge.Text).Append(section.Title));

    private static W.Paragraph HeadingOf(Section section, int level, Manuscript to)
    {
        var id = to.Bookmarks.NextId();
        var heading = WordParagraphs.Styled(
            StyleName.Heading(Math.Min(level, DeepestHeading)),
            to,
            new W.BookmarkStart { Id = id, Name = to.Bookmarks.Of(section.Id)! },
            WordText.Run(TitleOf(section)),
            new W.BookmarkEnd { Id = id });
        if (section.BeginsPage)
            heading.ParagraphProperties!.PageBreakBefore = new W.PageBreakBefore();

        return heading;
    }

    private static W.Paragraph BadgesOf(Section section, Manuscript to) => WordParagraphs.Styled(
        StyleName.Badges,
        to,
        section.Badges.Where(badge => badge.Kind != BadgeKind.Place).SelectMany((badge, i) => new[]
        {
            WordRuns.Of(i == 0 ? "" : "  ·  ", StyleName.Quiet, to),
            WordRuns.Of(badge.Text, badge.Kind == BadgeKind.Plain ? null : StyleName.Strong, to),
        }.Skip(i == 0 ? 1 : 0)));

    /// <summary>Every paragraph keeps to the next, but for those of the last element, which only stay whole.</summary>
    private static void HoldTogether(List<OpenXmlElement> elements)
    {
        foreach (var paragraph in elements.SkipLast(1).SelectMany(ParagraphsIn))
        {
            paragraph.ParagraphProperties!.KeepNext = new W.KeepNext();
            paragraph.ParagraphProperties.KeepLines = new W.KeepLines();
        }
    }

    private static IEnumerable<W.Paragraph> ParagraphsIn(OpenXmlElement element) =>
        element is W.Paragraph paragraph ? [paragraph] : element.Descendants<W.Paragraph>();
}
