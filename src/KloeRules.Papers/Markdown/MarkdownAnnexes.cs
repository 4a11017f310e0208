using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Markdown;

/// <summary>Scorecard, rules, data problems and run record.</summary>
internal static class MarkdownAnnexes
{
    public static void Write(MarkdownDocument document, Paper paper)
    {
        WriteScorecard(document, paper.Scorecard);
        WriteRules(document, paper.Rules);
        if (paper.DataProblems.Count > 0)
            WriteProblems(document, paper);
        WriteRun(document, paper);
    }

    private static void WriteScorecard(MarkdownDocument document, IReadOnlyList<ScorecardRow> rows)
    {
        document.Heading(2, Sections.Scorecard);
        foreach (var (title, group) in ScorecardWords.Groups(rows))
        {
            document.Heading(3, title);
            document.Table(ScorecardWords.Columns, group.Select(Cells));
        }
    }

    private static string[] Cells(ScorecardRow row) =>
    [
        $"{row.Measure} ({row.Area})",
        CellOf(row.LastMonth),
        CellOf(row.Last3Months),
        CellOf(row.VsPrevious3Months),
        CellOf(row.VsPreviousYear),
        CellOf(row.Last12Months),
        CellOf(row.VsPrevious12Months),
    ];

    private static string CellOf(ScorecardFigure figure) => figure.Text ?? ScorecardWords.Of(figure.Why);

    private static string CellOf(ScorecardChange change) =>
        string.Join(' ', new[] { ScorecardWords.Symbol(change.Arrow), change.Text ?? "", ScorecardWords.Of(change.Meaning) }.Where(word => word.Length > 0));

    private static void WriteRules(MarkdownDocument document, IReadOnlyList<RuleTally> rules)
    {
        document.Heading(2, Sections.Rules);
        document.Paragraph(Sections.RulesIntro);
        document.Table(["Rule", "Verb", "Where", .. RuleWords.Counts], rules.Select(rule =>
            (string[])[rule.Rule.Title, RuleWords.Of(rule.Verb), RuleWords.PlaceOf(rule), .. RuleWords.CountsOf(rule)]), figureColumns: RuleWords.Counts.Count);
    }

    private static void WriteProblems(MarkdownDocument document, Paper paper)
    {
        document.Heading(2, Sections.DataProblems);
        document.Table(["What", "Where", "What it means", "What to do"], paper.DataProblems.Select(problem =>
            (string[])[$"{ReasonWords.Of(problem.Kind)}: {problem.Message}", problem.Source.ToString(), problem.Consequence, problem.Remedy]));
    }

    private static void WriteRun(MarkdownDocument document, Paper paper)
    {
        document.Heading(2, Sections.Run);
        document.Paragraph(Sections.RunIntro);
        document.LabelledList(RunWords.Facts(paper).Select(fact => (fact.Label + ":", fact.Words)));
        document.Table(["File", "SHA-256"], RunWords.Files(paper.Run).Select(file => (string[])[file.File, file.Sha256]));
    }
}
