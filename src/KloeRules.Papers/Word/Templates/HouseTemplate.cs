using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using KloeRules.Measures.Reading.Workbooks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace KloeRules.Papers.Word.Templates;

/// <summary>
/// A body's own Word template. Only its styles, theme, lists, headers, footers and page are taken; its text, its properties and all else
/// that it holds stay behind.
/// </summary>
internal sealed class HouseTemplate : IDisposable
{
    private readonly WordprocessingDocument word;
    private readonly W.SectionProperties? section;

    private HouseTemplate(WordprocessingDocument word)
    {
        this.word = word;
        section = Main.Document?.Body?.Descendants<W.SectionProperties>().LastOrDefault();
        if (section?.GetFirstChild<W.PageSize>() is { } size && section.GetFirstChild<W.PageMargin>() is { } margin)
            Page = new PageSetup(size, margin);
    }

    /// <summary>Null when the template doesn't say.</summary>
    public PageSetup? Page { get; }

    private MainDocumentPart Main => word.MainDocumentPart!;

    /// <exception cref="TemplateRefusedException">It can't be used; says why.</exception>
    public static HouseTemplate Read(byte[] template)
    {
        if (PackageSafety.FaultOf(template, "word/document.xml") is { } fault)
            throw TemplateFaults.Of(fault);

        try
        {
            var word = WordprocessingDocument.Open(new MemoryStream(template, writable: false), isEditable: false);
            try
            {
                TemplateFaults.RefuseWhatActs(word);
                return new HouseTemplate(word);
            }
            catch
            {
                word.Dispose();
                throw;
            }
        }
        catch (Exception error) when (error is OpenXmlPackageException or IOException or InvalidDataException or System.Xml.XmlException or InvalidOperationException or FormatException)
        {
            throw TemplateFaults.Of(PackageFault.Damaged);
        }
    }

    public void CopyTo(MainDocumentPart main, StyleDefinitionsPart styles, NumberingDefinitionsPart numbering)
    {
        if (Main.StyleDefinitionsPart is { } theirStyles)
            Copy(theirStyles, styles);

        if (Main.NumberingDefinitionsPart is { } theirLists)
            Copy(theirLists, numbering);

        if (Main.ThemePart is { } theme)
            Copy(theme, main.AddNewPart<ThemePart>("theme"));
    }

    /// <summary>What the header of such a page holds, with its pictures put into the part; null when the template has no header.</summary>
    public W.Header? HeaderFor(W.HeaderFooterValues page, HeaderPart part) =>
        PartFor<W.HeaderReference, HeaderPart>(page) is { } theirs ? Copied(theirs, part).Header : null;

    public W.Footer? FooterFor(W.HeaderFooterValues page, FooterPart part) =>
        PartFor<W.FooterReference, FooterPart>(page) is { } theirs ? Copied(theirs, part).Footer : null;

    public void Dispose() => word.Dispose();

    /// <summary>That of the page, or else of all pages.</summary>
    private TPart? PartFor<TReference, TPart>(W.HeaderFooterValues page)
        where TReference : W.HeaderFooterReferenceType
        where TPart : OpenXmlPart
    {
        var references = section?.Elements<TReference>().ToArray() ?? [];
        var reference = references.FirstOrDefault(reference => reference.Type?.Value == page)
            ?? references.FirstOrDefault(reference => (reference.Type?.Value ?? W.HeaderFooterValues.Default) == W.HeaderFooterValues.Default);
        return reference?.Id?.Value is { } id && Main.TryGetPartById(id, out var part) ? part as TPart : null;
    }

    private static TPart Copied<TPart>(TPart from, TPart to)
        where TPart : OpenXmlPart
    {
        Copy(from, to);
        return to;
    }

    private static void Copy(OpenXmlPart from, OpenXmlPart to)
    {
        using (var stream = from.GetStream(FileMode.Open, FileAccess.Read))
        {
            to.FeedData(stream);
        }

        foreach (var inner in from.Parts)
            to.AddPart(inner.OpenXmlPart, inner.RelationshipId);
    }
}
