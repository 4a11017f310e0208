using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using KloeRules.Measures.Reading.Workbooks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Templates;

/// <summary>What a template must not hold: anything that acts when a paper is opened, or that leads out of it.</summary>
internal static class TemplateFaults
{
    /// <summary>Fields that print what is in the paper itself, and change with no clock, user or file.</summary>
    private static readonly string[] HarmlessFields = ["PAGE", "NUMPAGES", "SECTIONPAGES", "STYLEREF"];

    public static TemplateRefusedException Of(PackageFault fault) => fault switch
    {
        PackageFault.TooManyParts => new(string.Create(CultureInfo.InvariantCulture, $"The template has more than {PackageSafety.MostParts:N0} parts."), "Save its styles and headers as a template of their own (.dotx or .docx)."),
        PackageFault.UnpackedTooLarge => new($"The template is larger than {PackageSafety.MostMegabytes} MB when unpacked.", "Take large pictures out of it."),
        PackageFault.OtherKind => new("The template is not a Word document.", "Give a Word document or template (.docx or .dotx)."),
        _ => new("The template is damaged or not built as a Word document should be.", "Open it in Word, save it again as a Word document (.docx), and run again."),
    };

    /// <exception cref="TemplateRefusedException">It holds such a thing.</exception>
    public static void RefuseWhatActs(WordprocessingDocument word)
    {
        if (word.DocumentType is WordprocessingDocumentType.MacroEnabledDocument or WordprocessingDocumentType.MacroEnabledTemplate)
            throw Macros();

        var seen = new HashSet<OpenXmlPart>();
        if (word.Parts.Any(part => LeadsOut(part.OpenXmlPart, seen)) || word.ExternalRelationships.Any() || word.HyperlinkRelationships.Any(link => link.IsExternal))
            throw LinksOut();

        foreach (var part in seen)
        {
            if (part is VbaProjectPart or VbaDataPart)
                throw Macros();

            if (part is EmbeddedObjectPart or EmbeddedPackagePart or EmbeddedControlPersistencePart or AlternativeFormatImportPart)
                throw new TemplateRefusedException("The template holds an embedded file or control.", "Take it out of the template; a paper that is sent round must hold nothing but itself.");

            if (part is HeaderPart or FooterPart && part.RootElement is { } root && FieldsIn(root).FirstOrDefault(field => !HarmlessFields.Contains(field)) is { } field)
                throw new TemplateRefusedException($"A header or footer of the template has the field {field}.", $"Use {string.Join(", ", HarmlessFields)} only: other fields can print what differs from one computer to the next.");
        }
    }

    private static bool LeadsOut(OpenXmlPart part, HashSet<OpenXmlPart> seen) =>
        seen.Add(part)
        && (part.ExternalRelationships.Any() || part.HyperlinkRelationships.Any(link => link.IsExternal) || part.Parts.Any(inner => LeadsOut(inner.OpenXmlPart, seen)));

    /// <summary>The first word of each field. The text of one field may be spread over several runs.</summary>
    private static IEnumerable<string> FieldsIn(OpenXmlPartRootElement root)
    {
        foreach (var field in root.Descendants<W.SimpleField>())
            yield return NameOf(field.Instruction?.Value ?? "");

        foreach (var paragraph in root.Descendants<W.Paragraph>())
        {
            var instruction = "";
            foreach (var element in paragraph.Descendants())
            {
                if (element is W.FieldCode code)
                    instruction += code.Text;
                else if (element is W.FieldChar && instruction.Length > 0)
                {
                    yield return NameOf(instruction);
                    instruction = "";
                }
            }

            if (instruction.Length > 0)
                yield return NameOf(instruction);
        }
    }

    private static string NameOf(string instruction) => instruction.Trim().Split(' ', '\t')[0].ToUpperInvariant();

    private static TemplateRefusedException Macros() =>
        new("The template holds macros.", "Save it in Word as a template without macros (.dotx), and use that.");

    private static TemplateRefusedException LinksOut() =>
        new("The template has links that lead out of it: to a web page, a picture that is not in it, or another template.", "Take the links out, put pictures into the template itself, and save it again.");
}
