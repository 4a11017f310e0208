using System.Xml.Linq;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Layout;
using KloeRules.Papers.Model;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>
/// Writes the paper as one self-contained page: no script, no address to fetch. To WCAG 2.2 AA, for screen, phone and print in grey.
/// </summary>
public sealed class HtmlPaperWriter(Stream output) : IPaperWriter
{
    public string Format => "html";

    public void Write(Paper paper) => HtmlText.Write(PageOf(PaperLayout.Of(paper)), output);

    private static XElement PageOf(Document document) =>
        Tag("html", Attribute("lang", "en-GB"), HeadOf(document), Tag(
            "body",
            Tag("a", Class("skip"), Attribute("href", "#main"), "Skip to the questions"),
            Tag("header", Marking(document), Tag("div", Class("cover"), Tag("h1", document.Title), HtmlBlocks.Of(document.FirstPage, level: 2))),
            ContentsOf(document.Sections),
            Tag("main", Id("main"), HtmlBlocks.Of(document.Sections, level: 2)),
            Tag("footer", Marking(document))));

    private static XElement Marking(Document document) => Tag("p", Class("marking"), document.Heading.Marking);

    private static XElement HeadOf(Document document)
    {
        var style = new HtmlStyle(document.Heading.Marking);
        return Tag(
            "head",
            Tag("meta", Attribute("charset", "utf-8")),
            Tag("meta", Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", style.Policy)),
            Tag("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")),
            Tag("meta", Attribute("name", "referrer"), Attribute("content", "no-referrer")),
            Tag("title", $"{document.Title}: {document.Heading.Meeting}, {document.Heading.Body} ({document.Heading.Marking})"),
            Tag("style", style.Sheet));
    }

    private static XElement ContentsOf(IEnumerable<Section> sections) => Tag(
        "nav",
        Attribute("aria-label", "Contents"),
        Tag("ul", sections.Select(section => Tag("li", Tag("a", Attribute("href", "#" + section.Id), section.Title)))));
}
