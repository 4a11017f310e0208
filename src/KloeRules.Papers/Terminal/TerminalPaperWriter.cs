using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using Spectre.Console;

namespace KloeRules.Papers.Terminal;

/// <summary>Prints what a reader at a screen needs: the questions in full, everything else in a line each. The annexes are left to the other formats.</summary>
/// <param name="console">Set up by the caller for colour, width and where it writes to.</param>
public sealed class TerminalPaperWriter(IAnsiConsole console) : IPaperWriter
{
    public string Format => "terminal";

    public void Write(Paper paper)
    {
        var page = new TerminalPage(console);
        WriteHeading(page, paper);
        TerminalQuestions.Write(page, paper);
        TerminalRemarks.Write(page, paper);
        page.Blank();
        page.Line(paper.Heading.Marking, TerminalStyles.Strong);
    }

    private static void WriteHeading(TerminalPage page, Paper paper)
    {
        var heading = paper.Heading;
        page.Line(heading.Marking, TerminalStyles.Strong);
        page.Line($"{heading.Body} · {heading.Meeting} · figures up to {heading.AsAt.ToLongString()}");
        if (heading.Caution is { } caution)
            page.Hanging("Caution: ", caution, indent: 0, TerminalStyles.Concern);
        page.Line(string.Join(" · ", CountWords.Outcome(paper.Counts)), TerminalStyles.Strong);
        if (paper.Since is { } since)
            page.Line(SinceWords.Of(since), TerminalStyles.Strong);
        page.Line(CountWords.Scope(paper.Counts));
        page.Line(ChanceWords.Of(paper.Chance));
    }
}
