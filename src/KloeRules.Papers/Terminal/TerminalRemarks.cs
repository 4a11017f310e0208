using KloeRules.Measures.Reading;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using Spectre.Console;

namespace KloeRules.Papers.Terminal;

/// <summary>Everything but the questions, a line or a count each.</summary>
internal static class TerminalRemarks
{
    private const int Indent = 2;

    public static void Write(TerminalPage page, Paper paper)
    {
        WriteSince(page, paper.Since);
        WriteList(page, Sections.Outstanding, paper.Outstanding, one => (one.Title + ": ", string.Join("; ", OutstandingWords.Row(one)[1..])));
        if (paper.UnjudgedActions > 0)
            page.Line(Sections.Unjudged(paper.UnjudgedActions), indent: Indent);
        WriteRemarks(page, Sections.Commendations, paper.Commendations, TerminalStyles.Good);
        WriteRemarks(page, Sections.Warnings, paper.Warnings, TerminalStyles.Strong);
        WriteList(page, Sections.Claims, paper.Claims, claim => (ClaimWords.Of(claim.Verdict) + ": ", $"{ClaimWords.Cited(claim)} {claim.Text}"));
        WriteList(page, Sections.Unmentioned, paper.Unmentioned, one => ("", $"{one.Text} ({SourceWords.Merged(one.Sources)})"));
        WriteRemarks(page, Sections.Notes, paper.Notes, TerminalStyles.Strong);
        WriteList(page, Sections.Building, paper.Building, remark => ($"{remark.Run} of {remark.Needed}: ", remark.Text));
        WriteList(page, Sections.Failed, [.. paper.Failed], failed => (failed.Title + ": ", failed.Reason));
        WriteCannotTell(page, paper.CannotTell);
        WriteList(page, Sections.DataProblems, paper.DataProblems, problem => (ReasonWords.Of(problem.Kind) + ": ", InWords(problem)));
    }

    private static void WriteSince(TerminalPage page, SinceLast? since)
    {
        if (since is null)
            return;
        WriteList(page, Sections.Since, since.Gone, gone => (SinceWords.Of(gone.Status) + ": ", SinceWords.Of(gone)));
        if (since.Gone.Count > 0)
            return;
        page.Heading(Sections.Since);
        page.Line(Sections.NothingGone, indent: Indent);
    }

    private static void WriteRemarks(TerminalPage page, string title, IReadOnlyList<PaperRemark> remarks, Style style)
    {
        if (remarks.Count == 0)
            return;
        page.Heading(title);
        foreach (var remark in remarks)
        {
            page.Line(remark.Title, style, Indent);
            page.Line(remark.Text, indent: Indent + Indent);
        }
    }

    private static void WriteList<T>(TerminalPage page, string title, IReadOnlyList<T> items, Func<T, (string Label, string Text)> words)
    {
        if (items.Count == 0)
            return;
        page.Heading(title);
        foreach (var (label, text) in items.Select(words))
            page.Hanging(label, text, Indent);
    }

    private static void WriteCannotTell(TerminalPage page, IReadOnlyList<UntoldRemark> remarks)
    {
        if (remarks.Count == 0)
            return;
        page.Heading(Sections.CannotTell);
        foreach (var group in UntoldGroups.Of(remarks))
            page.Line(group.Title, indent: Indent);
    }

    private static string InWords(DataProblem problem) =>
        $"{problem.Source}: {problem.Message} {problem.Consequence} {problem.Remedy}";
}
