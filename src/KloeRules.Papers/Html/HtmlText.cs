using System.Text;
using System.Xml;
using System.Xml.Linq;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Html;

/// <summary>Turns the tree into bytes: the one place where text becomes HTML and is escaped. The result is well-formed XML too.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Void = ["meta", "br", "col"];

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        OmitXmlDeclaration = true,
        CloseOutput = false,
    };

    public static void Write(XElement page, Stream output)
    {
        MakeLegible(page);
        output.Write("<!DOCTYPE html>\n"u8);
        using (var writer = XmlWriter.Create(output, Settings))
            page.WriteTo(writer);
        output.WriteByte((byte)'\n');
    }

    private static void MakeLegible(XElement page)
    {
        foreach (var element in page.DescendantsAndSelf())
        {
            foreach (var attribute in element.Attributes())
                attribute.Value = Legible.Of(attribute.Value);
            foreach (var text in element.Nodes().OfType<XText>().Where(_ => element.Name != "style"))
                text.Value = Legible.Of(text.Value);
            if (element.IsEmpty && !Void.Contains(element.Name.LocalName))
                element.Value = "";
        }
    }
}
