using KloeRules.Cli.Circulating;
using KloeRules.Papers;
using KloeRules.Papers.Html;
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
            // The page first: where it can't be written nothing is, rather than half of what was asked for.
            var page = output ?? Path.Combine(folder, PageName);
            PaperFile.Write(page, stream => new HtmlPaperWriter(stream).Write(paper));
            new TerminalPaperWriter(OurConsole()).Write(paper);
            Console.Error.WriteLine($"The paper is in {page.Replace('\\', '/')}.");
        }
        else if (format == "csv")
        {
            PaperFolder.Write(output ?? throw NoFolder(), WrittenPaper.Tables(paper));
        }
        else if (output is not null)
        {
            PaperFile.Write(output, stream => PaperFormats.Named(format).Writer(stream).Write(paper));
        }
        else
        {
            using var stdout = Console.OpenStandardOutput();
            PaperFormats.Named(format).Writer(stdout).Write(paper);
        }
    }

    private static Failure NoFolder() => new(
        ExitCode.Usage,
        "CSV is a folder of files, one a table, and no folder was named.",
        "No paper was written.",
        "Give a folder with --output.");

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
