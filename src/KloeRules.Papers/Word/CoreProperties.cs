using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Word;

/// <summary>What the file says of itself: title, body, meeting and language; no user, no machine, no time.</summary>
internal static class CoreProperties
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static void Add(WordprocessingDocument word, Document document)
    {
        var properties = new XElement(
            Core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", Core),
            new XAttribute(XNamespace.Xmlns + "dc", Dublin),
            new XElement(Dublin + "title", Legible.Of(document.Title)),
            new XElement(Dublin + "subject", Legible.Of(document.Heading.Meeting)),
            new XElement(Dublin + "creator", Legible.Of(document.Heading.Body)),
            new XElement(Dublin + "language", "en-GB"),
            new XElement(Core + "category", Legible.Of(document.Heading.Marking)));
        using var text = new MemoryStream(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{properties}"));
        word.AddNewPart<CoreFilePropertiesPart>("core").FeedData(text);
    }
}
