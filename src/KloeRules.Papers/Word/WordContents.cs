using DocumentFormat.OpenXml;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>
/// The list of contents: a field of Word's whose entries are filled in, so that it shows without being updated. It gives no page numbers,
/// because only the program that lays out the pages knows them; every entry is a link.
/// </summary>
internal static class WordContents
{
    private const int DeepestListed = 2;

    public static IEnumerable<OpenXmlElement> Of(Document document, Manuscript to)
    {
        var entries = document.Sections.SelectMany(section => Entries(section, 1, to)).ToList();
        if (entries.Count == 0)
            return [];

        entries[0].ParagraphProperties!.InsertAfterSelf(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }));
        entries[0].ParagraphProperties!.InsertAfterSelf(new W.Run(new W.FieldCode($" TOC \\o \"1-{DeepestListed}\" \\n \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }));
        entries[0].ParagraphProperties!.InsertAfterSelf(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }));
        entries[^1].AppendChild(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
        return entries.Prepend(WordParagraphs.Styled(StyleName.ContentsHeading, to, WordText.Run("Contents")));
    }

    private static IEnumerable<W.Paragraph> Entries(Section section, int level, Manuscript to)
    {
        var link = WordRuns.Link(to.Bookmarks.Of(section.Id)!, WordText.Run(WordSections.TitleOf(section)));
        var entry = WordParagraphs.Styled(StyleName.Contents(level), to, link);
        return level == DeepestListed ? [entry] : section.Blocks.OfType<Section>().SelectMany(inner => Entries(inner, level + 1, to)).Prepend(entry);
    }
}
