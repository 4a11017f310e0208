using System.Xml.Linq;
using KloeRules.Measures.Reading;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using static KloeRules.Papers.Html.Tags;

namespace KloeRules.Papers.Html;

/// <summary>What a reader needs to check the paper: rules, problems in the data, hashes.</summary>
internal static class HtmlRecord
{
    public static IEnumerable<XElement> Sections(Paper paper)
    {
        yield return Rules(paper.Rules);
        if (paper.DataProblems.Count > 0)
            yield return Problems(paper.DataProblems);
        yield return Run(paper);
    }

    private static XElement Rules(IEnumerable<RuleTally> rules)
    {
        var table = new HtmlTable("Rules that ran and what they said", ["Rule", "Verb", "Where", .. RuleWords.Counts]) { FigureColumns = RuleWords.Counts.Count };
        return Section("rules", Wording.Sections.Rules, Tag("p", Wording.Sections.RulesIntro), table.Scrolling(rules.Select(rule =>
            (object[])[rule.Rule.Title, RuleWords.Of(rule.Verb), RuleWords.PlaceOf(rule), .. RuleWords.CountsOf(rule)])));
    }

    private static XElement Problems(IEnumerable<DataProblem> problems) => Section(
        "data-problems",
        Wording.Sections.DataProblems,
        new HtmlTable("Problems in the data", ["What", "Where", "What it means", "What to do"]).Scrolling(problems.Select(problem =>
            (object[])[$"{ReasonWords.Of(problem.Kind)}: {problem.Message}", problem.Source.ToString(), problem.Consequence, problem.Remedy])));

    private static XElement Run(Paper paper) => Section(
        "run",
        Wording.Sections.Run,
        Tag("p", Wording.Sections.RunIntro),
        Facts(RunWords.Facts(paper)),
        new HtmlTable("Files read", ["File", "SHA-256"]) { Style = "plain hashes" }.Of(RunWords.Files(paper.Run).Select(file =>
            (object[])[file.File, file.Sha256])));
}
