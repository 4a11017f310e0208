using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Markdown;

/// <summary>Writes the paper as GitHub-flavoured Markdown, UTF-8.</summary>
public sealed class MarkdownPaperWriter(Stream output) : IPaperWriter
{
    public string Format => "markdown";

    public void Write(Paper paper)
    {
        var document = new MarkdownDocument();
        WriteHeading(document, paper);
        MarkdownQuestions.Write(document, paper);
        MarkdownRemarks.Write(document, paper);
        MarkdownAnnexes.Write(document, paper);
        document.Bold(paper.Heading.Marking);
        output.Write(System.Text.Encoding.UTF8.GetBytes(document.ToString()));
    }

    private static void WriteHeading(MarkdownDocument document, Paper paper)
    {
        var heading = paper.Heading;
        document.Bold(heading.Marking);
        document.Heading(1, Sections.Title);
        document.Paragraph($"{heading.Body} · {heading.Meeting} · figures up to {heading.AsAt.ToLongString()}");
        if (heading.Caution is { } caution)
            document.Labelled("Caution.", caution);
        document.List(CountWords.Outcome(paper.Counts));
        if (paper.Since is { } since)
            document.Paragraph(SinceWords.Of(since));
        document.Paragraph(CountWords.Scope(paper.Counts));
        document.Paragraph(ChanceWords.Of(paper.Chance));
    }
}
