using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Packages;
using KloeRules.Papers.Word.Templates;

namespace KloeRules.Papers.Word;

/// <summary>Writes a paper as a Word document (.docx, A4 unless a template says otherwise). The same document gives the same bytes.</summary>
public static class WordPaperWriter
{
    /// <param name="template">A Word document or template whose styles, headers and page set-up are used; styles it lacks are added.</param>
    /// <exception cref="TemplateRefusedException">The template holds macros, leads out of itself, or can't be read.</exception>
    public static void Write(Document document, Stream output, byte[]? template = null)
    {
        using var house = template is null ? null : HouseTemplate.Read(template);
        using var package = new MemoryStream();
        using (var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            WordPackage.Fill(word, document, house);
        }

        SteadyZip.Copy(package, output);
    }
}
