using System.Text;
using KloeRules.Papers.Model;
using Spectre.Console;

namespace KloeRules.Papers.Terminal;

/// <summary>Writes what a terminal shows as plain text of a fixed width, UTF-8, without colour.</summary>
public sealed class TextPaperWriter(Stream output) : IPaperWriter
{
    private const int Width = 100;

    public string Format => "text";

    public void Write(Paper paper)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        new TerminalPaperWriter(console).Write(paper);
    }
}
