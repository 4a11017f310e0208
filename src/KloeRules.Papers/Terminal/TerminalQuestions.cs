using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;
using Spectre.Console;

namespace KloeRules.Papers.Terminal;

internal static class TerminalQuestions
{
    private const int Indent = 5;

    public static void Write(TerminalPage page, Paper paper)
    {
        page.Heading(Sections.Questions);
        page.Line(paper.Asked.Any() ? ScoreWords.Scale(paper.Weights) : Sections.NoQuestions);
        foreach (var (place, question) in paper.Asked.Index())
            Write(page, question, isFirst: place == 0);
        if (paper.BelowTheLine.Any())
            WriteTitles(page, paper.BelowTheLine);
    }

    private static void Write(TerminalPage page, PaperQuestion question, bool isFirst)
    {
        if (!isFirst)
            page.Blank();
        page.Numbered(question.Place, question.Title, Indent, TerminalStyles.Strong);
        page.Line($"Band {question.Band}, {ScoreWords.Of(question.Band)} · {string.Join(" · ", ScoreWords.Places(question).Prepend(ScoreWords.Total(question)).Concat(ScoreWords.CouldBeChance(question) is { } chance ? [chance] : []))}", StyleOf(question.Band), Indent);
        page.Line(question.Text, indent: Indent);
        if (SinceWords.Of(question) is { } since)
            page.Hanging("Since: ", since, Indent);
        foreach (var line in question.Known?.Lines ?? [])
            page.Hanging("Earlier: ", line, Indent);
        foreach (var line in question.Overrides)
            page.Hanging("Decided: ", line, Indent);
        page.Hanging("Why: ", question.Reason, Indent);
        page.Hanging("Sum: ", ScoreWords.Sum(question), Indent);
        if (question.Moves.Count > 0)
            page.Hanging("Moves: ", string.Join(' ', question.Moves), Indent);
        if (question.Folded is { } folded)
            page.Hanging("Stands for: ", folded, Indent);
        foreach (var line in EvidenceWords.Lines(question))
            page.Hanging("Evidence: ", line, Indent);
        foreach (var probe in question.Probes)
            page.Hanging("Probe: ", probe, Indent);
        foreach (var caveat in question.Caveats)
            page.Hanging("Bear in mind: ", caveat, Indent);
    }

    private static void WriteTitles(TerminalPage page, IEnumerable<PaperQuestion> questions)
    {
        page.Heading(Sections.BelowTheLine);
        foreach (var question in questions)
            page.Numbered(question.Place, $"{SinceWords.Titled(question)} (band {question.Band}, {question.Score})", Indent);
    }

    private static Style? StyleOf(Band band) => band == Band.A ? TerminalStyles.Concern : null;
}
