using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>What went into the run: rules, problems in the data, files with their hashes.</summary>
internal static class RecordAnnex
{
    public static Section Rules(Paper paper) => new(
        "rules",
        Sections.Rules,
        [
            new Paragraph(Sections.RulesIntro),
            Typeset.Table(
                Sections.Rules,
                [new("Rule", Share: 3), new("Verb"), new("Where", Share: 1.8), .. RuleWords.Counts.Select(count => new Column(count, IsFigure: true))],
                paper.Rules.Select(rule => (string[])[rule.Rule.Title, RuleWords.Of(rule.Verb), RuleWords.PlaceOf(rule), .. RuleWords.CountsOf(rule)])),
        ]);

    public static Section? DataProblems(Paper paper) => paper.DataProblems.Count == 0 ? null : new Section(
        "data-problems",
        Sections.DataProblems,
        [
            Typeset.Table(Sections.DataProblems, Typeset.Columns("What", "Where", "What it means", "What to do"), paper.DataProblems.Select(problem =>
                (string[])[$"{ReasonWords.Of(problem.Kind)}: {problem.Message}", problem.Source.ToString(), problem.Consequence, problem.Remedy])),
        ]);

    public static Section Run(Paper paper) => new(
        "run",
        Sections.Run,
        [
            new Paragraph(Sections.RunIntro),
            Typeset.Facts(RunWords.Facts(paper).Prepend(("Run", RunWords.Id(paper)))),
            new Table("Files read", [new("File"), new("SHA-256", Share: 2)], [.. RunWords.Files(paper.Run).Select(file =>
                (IReadOnlyList<Cell>)[new(file.File), new([new Run(file.Sha256, RunKind.Code)])])]),
        ]);
}
