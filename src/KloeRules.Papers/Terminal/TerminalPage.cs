using KloeRules.Papers.Wording;
using Spectre.Console;

namespace KloeRules.Papers.Terminal;

/// <summary>
/// Lines of text on a console, wrapped between words with a hanging indent. Text never passes through Spectre's markup, and no line ends
/// in spaces, so that a file or a pipe gets the same words as a screen.
/// </summary>
internal sealed class TerminalPage(IAnsiConsole console)
{
    private const int Narrowest = 40;
    private const int Widest = 160;

    private readonly int width = Math.Clamp(console.Profile.Width, Narrowest, Widest);

    public void Blank() => console.WriteLine();

    public void Heading(string title)
    {
        Blank();
        Line(title, TerminalStyles.Strong);
        Line(new string('-', title.Length));
    }

    public void Line(string text, Style? style = null, int indent = 0) => Hanging("", text, indent, style);

    /// <summary>A label and its text; lines after the first stand <paramref name="indent"/> in.</summary>
    public void Hanging(string label, string text, int indent, Style? style = null)
    {
        var marked = Legible.Of(label).TrimEnd().Length;
        foreach (var line in LineBreaks.Of(Legible.Of(label + text), width - indent))
        {
            Write(new string(' ', indent), line, Math.Min(marked, line.Length), style);
            marked = 0;
        }
    }

    /// <summary>A text with its number in the margin, set to the right.</summary>
    public void Numbered(int number, string text, int indent, Style? style = null)
    {
        var margin = $"{number}. ".PadLeft(indent);
        foreach (var line in LineBreaks.Of(Legible.Of(text), width - indent))
        {
            Write(margin, line, 0, style);
            margin = new string(' ', indent);
        }
    }

    private void Write(string margin, string line, int marked, Style? style)
    {
        console.Write(new Paragraph(margin).Append(line[..marked], TerminalStyles.Label).Append(line[marked..], style));
        console.WriteLine();
    }
}
