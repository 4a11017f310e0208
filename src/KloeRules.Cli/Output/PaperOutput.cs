using KloeRules.Papers;
using KloeRules.Papers.Html;
using KloeRules.Papers.Json;
using KloeRules.Papers.Markdown;
using KloeRules.Papers.Model;
using KloeRules.Papers.Terminal;
using Spectre.Console;

namespace KloeRules.Cli.Output;

/// <summary>Sends a paper where it was asked for: to standard output, to a file, or as text with an HTML page beside it.</summary>
internal static class PaperOutput
{
    private const string PageName = "questions.html";
    private const int PlainWidth = 100;

    /// <param name="folder">The pack's folder, where the page goes unless <paramref name="output"/> says otherwise.</param>
    public static void Write(Paper paper, string format, string? output, string folder)
    {
        if (format == "text")
        {
            new TerminalPaperWriter(OurConsole()).Write(paper);
            var page = output ?? Path.Combine(folder, PageName);
            ToFile(page, stream => new HtmlPaperWriter(stream).Write(paper));
            Console.Error.WriteLine($"The paper is in {page.Replace('\\', '/')}.");
        }
        else if (output is not null)
        {
            ToFile(output, stream => Writer(format, stream).Write(paper));
        }
        else
        {
            using var stdout = Console.OpenStandardOutput();
            Writer(format, stdout).Write(paper);
        }
    }

    private static IPaperWriter Writer(string format, Stream stream) => format switch
    {
        "json" => new JsonPaperWriter(stream),
        "markdown" => new MarkdownPaperWriter(stream),
        _ => new HtmlPaperWriter(stream),
    };

    /// <summary>Written beside and moved into place, so that a reader never meets half a paper.</summary>
    private static void ToFile(string path, Action<Stream> write)
    {
        try
        {
            var part = path + ".part";
            using (var stream = File.Create(part))
            {
                write(stream);
            }

            File.Move(part, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new Failure(
                ExitCode.Usage,
                $"{path.Replace('\\', '/')} can't be written.",
                "The paper was not written there; anything that stood there before is as it was.",
                "Give another place with --output.");
        }
    }

    /// <summary>Colour and width of the terminal; plain text of a fixed width when piped or NO_COLOR is set.</summary>
    private static IAnsiConsole OurConsole()
    {
        var isPlain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PlainWidth;
        }

        return console;
    }
}
