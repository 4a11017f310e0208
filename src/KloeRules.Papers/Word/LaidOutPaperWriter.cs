using KloeRules.Papers.Layout;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Word;

/// <summary>Lays a paper out and writes it as a Word document.</summary>
/// <param name="template">As <see cref="WordPaperWriter"/> takes it.</param>
public sealed class LaidOutPaperWriter(Stream output, byte[]? template = null) : IPaperWriter
{
    public string Format => "docx";

    public void Write(Paper paper) => WordPaperWriter.Write(PaperLayout.Of(paper), output, template);
}
