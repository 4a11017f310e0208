using DocumentFormat.OpenXml;
using KloeRules.Language.Time;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;

namespace KloeRules.Papers.Word;

/// <summary>Page one, the list of contents on a page that follows it, and the sections.</summary>
internal static class WordBody
{
    public static IEnumerable<OpenXmlElement> Of(Document document, Manuscript to) =>
    [
        WordParagraphs.Styled(StyleName.Title, to, WordText.Run(document.Title)),
        .. WordBlocks.Of(document.FirstPage, 1, to),
        .. NewPage([.. WordContents.Of(document, to), .. WordBlocks.Of(document.Sections, 1, to)]),
    ];

    private static IReadOnlyList<OpenXmlElement> NewPage(IReadOnlyList<OpenXmlElement> elements)
    {
        if (elements.FirstOrDefault() is DocumentFormat.OpenXml.Wordprocessing.Paragraph first)
            first.ParagraphProperties!.PageBreakBefore = new DocumentFormat.OpenXml.Wordprocessing.PageBreakBefore();

        return elements;
    }
}
