using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Word.Styles;
using KloeRules.Papers.Word.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word;

/// <summary>Headers and footers of first, odd and even pages: the marking in every one, with the number of the page below.</summary>
internal static class RunningHeads
{
    private static readonly W.HeaderFooterValues[] Pages = [W.HeaderFooterValues.Even, W.HeaderFooterValues.Default, W.HeaderFooterValues.First];

    public static IEnumerable<OpenXmlElement> Add(Document document, Manuscript to, HouseTemplate? house) =>
    [
        .. Pages.Select(page =>
        {
            var part = to.Main.AddNewPart<HeaderPart>($"header-{Word(page)}");
            part.Header = house?.HeaderFor(page, part) ?? new W.Header();
            part.Header.PrependChild(Marking(document, to));
            return new W.HeaderReference { Type = page, Id = $"header-{Word(page)}" };
        }),
        .. Pages.Select(page =>
        {
            var part = to.Main.AddNewPart<FooterPart>($"footer-{Word(page)}");
            part.Footer = house?.FooterFor(page, part) ?? new W.Footer(PageLine(document, to));
            part.Footer.AppendChild(Marking(document, to));
            return new W.FooterReference { Type = page, Id = $"footer-{Word(page)}" };
        }),
    ];

    private static string Word(W.HeaderFooterValues page) => page switch
    {
        W.HeaderFooterValues.Even => "even",
        W.HeaderFooterValues.First => "first",
        _ => "odd",
    };

    private static W.Paragraph Marking(Document document, Manuscript to) =>
        WordParagraphs.Styled(StyleName.Marking, to, WordText.Run(document.Heading.Marking));

    private static W.Paragraph PageLine(Document document, Manuscript to)
    {
        var line = WordParagraphs.Styled(
            StyleName.Footer,
            to,
            WordText.Run(document.Title),
            new W.Run(new W.TabChar()),
            WordText.Run("Page "),
            new W.SimpleField(WordText.Run("1")) { Instruction = " PAGE " },
            WordText.Run(" of "),
            new W.SimpleField(WordText.Run("1")) { Instruction = " NUMPAGES " });
        line.ParagraphProperties!.Tabs = new W.Tabs(
            new W.TabStop { Val = W.TabStopValues.Clear, Position = 4819 },
            new W.TabStop { Val = W.TabStopValues.Clear, Position = 9638 },
            new W.TabStop { Val = W.TabStopValues.Right, Position = to.Width });
        return line;
    }
}
