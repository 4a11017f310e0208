using System.Text;
using KloeRules.Papers.Html;
using KloeRules.Papers.Json;
using KloeRules.Papers.Markdown;
using KloeRules.Papers.Model;
using KloeRules.Papers.Terminal;
using Spectre.Console;

namespace KloeRules.Papers.Tests.Samples;

/// <summary>A paper as text in each format.</summary>
internal static class Written
{
    public static TheoryData<string> Formats => ["html", "json", "markdown", "terminal"];

    public static string As(string format, Paper paper) => format switch
    {
        "terminal" => Terminal(paper, 80, inColour: false),
        _ => Encoding.UTF8.GetString(Bytes(format, paper)),
    };

    public static byte[] Bytes(string format, Paper paper)
    {
        using var stream = new MemoryStream();
        IPaperWriter writer = format switch
        {
            "html" => new HtmlPaperWriter(stream),
            "json" => new JsonPaperWriter(stream),
            _ => new MarkdownPaperWriter(stream),
        };
        Assert.Equal(format, writer.Format);
        writer.Write(paper);
        return stream.ToArray();
    }

    public static string Terminal(Paper paper, int width, bool inColour)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = inColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = inColour ? ColorSystemSupport.TrueColor : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = width;
        new TerminalPaperWriter(console).Write(paper);
        return text.ToString();
    }
}
