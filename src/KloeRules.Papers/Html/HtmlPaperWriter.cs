using System.Xml.Linq;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>
/// Writes the paper as one self-contained page: no script, no picture, no address to fetch. To WCAG 2.2 AA, for screen, phone and print in grey.
/// </summary>
public sealed class HtmlPaperWriter(Stream output) : IPaperWriter
{
    public string Format => "html";

    public void Write(Paper paper)
    {
        var sections = HtmlQuestions.Sections(paper)
            .Concat(HtmlRemarks.Sections(paper))
            .Append(HtmlScorecard.Section(paper))
            .Concat(HtmlRecord.Sections(paper))
            .ToArray();
        HtmlText.Write(PageOf(paper.Heading, HtmlHeading.Of(paper), sections), output);
    }

    private static XElement PageOf(Heading heading, XElement banner, IReadOnlyList<XElement> sections) =>
        Tag("html", Attribute("lang", "en-GB"), HeadOf(heading), Tag(
            "body",
            Tag("a", Class("skip"), Attribute("href", "#main"), "Skip to the questions"),
            banner,
            ContentsOf(sections),
            Tag("main", Id("main"), sections),
            Tag("footer", Tag("p", Class("marking"), heading.Marking))));

    private static XElement HeadOf(Heading heading) => Tag(
        "head",
        Tag("meta", Attribute("charset", "utf-8")),
        Tag("meta", Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", HtmlStyle.Policy)),
        Tag("meta", Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1")),
        Tag("meta", Attribute("name", "referrer"), Attribute("content", "no-referrer")),
        Tag("title", $"{Sections.Title}, {heading.AsAt.ToLongString()}: {heading.Meeting}, {heading.Body} ({heading.Marking})"),
        Tag("style", HtmlStyle.Sheet));

    private static XElement ContentsOf(IEnumerable<XElement> sections) => Tag(
        "nav",
        Attribute("aria-label", "Contents"),
        Tag("ul", sections.Select(section =>
            Tag("li", Tag("a", Attribute("href", "#" + section.Attribute("id")!.Value), section.Element("h2")!.Value)))));
}
