using System.Text;
using KloeRules.Papers.Blocks;
using KloeRules.Papers.Layout;
using KloeRules.Papers.Model;

namespace KloeRules.Papers.Markdown;

/// <summary>Writes the paper as GitHub-flavoured Markdown, UTF-8, to be read as it stands too.</summary>
public sealed class MarkdownPaperWriter(Stream output) : IPaperWriter
{
    public string Format => "markdown";

    public void Write(Paper paper)
    {
        var document = PaperLayout.Of(paper);
        Block marking = new Paragraph([new Run(document.Heading.Marking, RunKind.Strong)]);
        var lines = MarkdownBlocks.Of(marking)
            .Concat(MarkdownBlocks.Heading(1, document.Title))
            .Concat(MarkdownBlocks.Of(document.FirstPage, level: 2))
            .Concat(MarkdownBlocks.Of(document.Sections, level: 2))
            .Concat(MarkdownBlocks.Of(marking));
        output.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Skip(1).Select(line => line + "\n"))));
    }
}
