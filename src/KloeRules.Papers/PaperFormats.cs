using KloeRules.Papers.Excel;
using KloeRules.Papers.Html;
using KloeRules.Papers.Json;
using KloeRules.Papers.Markdown;
using KloeRules.Papers.Terminal;
using KloeRules.Papers.Word;

namespace KloeRules.Papers;

/// <summary>Every format that papers are written in, a line each.</summary>
public static class PaperFormats
{
    public static readonly IReadOnlyList<PaperFormat> All =
    [
        new("docx", "docx", stream => new LaidOutPaperWriter(stream)),
        new("html", "html", stream => new HtmlPaperWriter(stream)),
        new("markdown", "md", stream => new MarkdownPaperWriter(stream)),
        new("xlsx", "xlsx", stream => new ExcelPaperWriter(stream)),
        new("json", "json", stream => new JsonPaperWriter(stream)),
        new("text", "txt", stream => new TextPaperWriter(stream)),
    ];

    /// <summary>The format that LibreOffice makes a PDF from.</summary>
    public static PaperFormat ForPdf => Named("docx");

    public static PaperFormat Named(string name) => All.First(format => format.Name == name);
}
