using KloeRules.Cli.Output;
using KloeRules.Engine.Verdicts;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Testing.Coverage;

namespace KloeRules.Cli.Testing;

/// <summary>Prints what the tests of a pack have seen of its rules.</summary>
internal static class CoverageReport
{
    public static void Write(PackCoverage coverage, string format)
    {
        switch (format)
        {
            case "json":
                WriteJson(coverage);
                break;
            case "markdown":
                WriteMarkdown(coverage);
                break;
            default:
                WriteText(coverage);
                break;
        }
    }

    /// <summary>The whole in one line.</summary>
    private static string Summary(PackCoverage coverage)
    {
        var rules = coverage.Rules;
        var judgements = rules.SelectMany(rule => rule.Judgements).ToArray();
        return $"{rules.Count(rule => rule.Tests > 0)} of {CountWords.Of(rules.Count, "rule")} tested; "
            + $"{rules.Sum(rule => rule.Seen.Count)} of {CountWords.Of(rules.Sum(rule => rule.Seen.Count + rule.Missing.Count), "outcome")} seen; "
            + $"{judgements.Count(judgement => judgement.HasDecided)} of {CountWords.Of(judgements.Length, "condition")} decided one; "
            + $"{CountWords.Of(coverage.Unread.Count, "measure")} read by no rule.";
    }

    private static void WriteText(PackCoverage coverage)
    {
        foreach (var rule in coverage.Rules.Where(rule => rule.Tests > 0))
        {
            Console.Out.WriteLine($"{rule.Rule.Title}: {CountWords.Of(rule.Tests, "test")}");
            Line("seen", rule.Seen.Select(Word));
            Line("not seen", rule.Missing.Select(Word));
            Line("never decisive", Undecided(rule));
        }

        foreach (var rule in coverage.Rules.Where(rule => rule.Tests == 0))
        {
            Console.Out.WriteLine($"{rule.Rule.Title}: no test");
        }

        foreach (var measure in coverage.Unread)
        {
            Console.Out.WriteLine($"measure {measure.Name}: read by no rule");
        }

        Console.Out.WriteLine(Summary(coverage));
    }

    private static void Line(string word, IEnumerable<string> what)
    {
        var all = string.Join(", ", what);
        if (all.Length > 0)
        {
            Console.Out.WriteLine($"  {word}: {all}");
        }
    }

    private static void WriteMarkdown(PackCoverage coverage)
    {
        Console.Out.WriteLine(Summary(coverage));
        MarkdownTable.Write(
            ["Rule", "Tests", "Seen", "Not seen", "Never decisive"],
            coverage.Rules.Select(rule => new[]
            {
                rule.Rule.Title,
                $"{rule.Tests}",
                string.Join(", ", rule.Seen.Select(Word)),
                string.Join(", ", rule.Missing.Select(Word)),
                string.Join(", ", Undecided(rule)),
            }));
        if (coverage.Unread.Count > 0)
        {
            MarkdownTable.Write(["Measure that no rule reads"], coverage.Unread.Select(measure => new[] { measure.Name }));
        }
    }

    private static void WriteJson(PackCoverage coverage) => JsonOutput.Write(new
    {
        Summary = Summary(coverage),
        coverage.Failing,
        Rules = coverage.Rules.Select(rule => new
        {
            rule.Rule.Id,
            rule.Rule.Title,
            rule.Tests,
            Seen = rule.Seen.Select(Word),
            NotSeen = rule.Missing.Select(Word),
            Judgements = rule.Judgements.Select(judgement => new { judgement.Text, judgement.HasDecided }),
        }),
        UnreadMeasures = coverage.Unread.Select(measure => measure.Name),
    });

    private static IEnumerable<string> Undecided(RuleCoverage rule) =>
        rule.Judgements.Where(judgement => !judgement.HasDecided).Select(judgement => $"“{judgement.Text}”");

    private static string Word(Verdict verdict) => VerdictNames.Of(verdict);
}
