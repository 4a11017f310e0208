using KloeRules.Measures.Reading;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Sheets.Columns;

namespace KloeRules.Papers.Sheets;

/// <summary>The tables that say what ran on what.</summary>
internal static class RecordSheets
{
    public static Sheet Rules(Paper paper) => Sheet.Of(
        "Rules",
        paper.Rules,
        Named<RuleTally>("Rule", tally => tally.Rule.Title),
        Named<RuleTally>("Rule id", tally => tally.Rule.Id),
        Short<RuleTally>("Verb", tally => RuleWords.Of(tally.Verb)),
        Named<RuleTally>("File", tally => tally.File),
        Count<RuleTally>("Line", tally => tally.Line),
        Count<RuleTally>("Asked", tally => tally.Asked),
        Figure<RuleTally>("By chance", tally => SheetCell.Decimal(tally.Chance?.Expected)),
        Count<RuleTally>("Building", tally => tally.Building),
        Count<RuleTally>("Quiet", tally => tally.Quiet),
        Count<RuleTally>("Cannot tell", tally => tally.CannotTell),
        Count<RuleTally>("Failed", tally => tally.Broken));

    public static Sheet Problems(Paper paper) => Sheet.Of(
        "Data problems",
        paper.DataProblems,
        Short<DataProblem>("Kind", problem => ReasonWords.Of(problem.Kind)),
        Named<DataProblem>("Code", problem => problem.Code),
        Named<DataProblem>("File", problem => problem.Source.File),
        Count<DataProblem>("Row", problem => problem.Source.Row > 0 ? problem.Source.Row : null),
        Count<DataProblem>("Column", problem => problem.Source.Column > 0 ? problem.Source.Column : null),
        Long<DataProblem>("What is wrong", problem => problem.Message),
        Long<DataProblem>("What it means", problem => problem.Consequence),
        Long<DataProblem>("What to do", problem => problem.Remedy));

    public static Sheet Run(Paper paper) => Sheet.Of(
        "Run",
        Facts(paper),
        Named<(string Label, SheetCell Says)>("What", fact => fact.Label),
        (new SheetColumn("Says", 80), fact => fact.Says));

    private static IEnumerable<(string Label, SheetCell Says)> Facts(Paper paper)
    {
        yield return ("Marking", SheetCell.Of(paper.Heading.Marking));
        yield return ("Body", SheetCell.Of(paper.Heading.Body));
        yield return ("Meeting", SheetCell.Of(paper.Heading.Meeting));
        yield return ("Month", SheetCell.Of(paper.Heading.AsAt));
        yield return ("Caution", SheetCell.Of(paper.Heading.Caution));
        foreach (var (label, number) in Counts(paper.Counts))
            yield return (label, SheetCell.Of(number));
        foreach (var (label, words) in RunWords.Facts(paper))
            yield return (label, SheetCell.Of(words));
        foreach (var file in RunWords.Files(paper.Run))
            yield return (Legible.Of(file.File), SheetCell.Of("SHA-256 " + file.Sha256));
    }

    private static IEnumerable<(string Label, int Number)> Counts(Counts counts) =>
    [
        ("Rules", counts.Rules),
        ("Measures", counts.Measures),
        ("Measures without data", counts.WithoutData),
        ("Judgements", counts.Judgements),
        ("Questions to ask", counts.Asked),
        ("Below the line", counts.BelowTheLine),
        ("Overdue from earlier meetings", counts.Overdue),
        ("Commendations", counts.Commendations),
        ("Early warnings", counts.Warnings),
        ("Building", counts.Building),
        ("Could not be told", counts.CannotTell),
        ("Judgements that failed", counts.Failed),
    ];
}
