using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Explaining;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe explain</c>: what one rule said of each measure, with the figures behind every condition; or what a message means.</summary>
internal static class ExplainVerb
{
    public static Command Create()
    {
        var rule = new Argument<string>("rule") { Description = "The rule's title, its sentence or its id; or the code of a message, such as KLOE2001." };
        var folder = Arguments.Folder();
        var asAt = Arguments.AsAt();
        var all = new Option<bool>("--all") { Description = "Show the measures on which the rule is quiet too." };
        var measure = new Option<string?>("--measure") { Description = "Only what it says of this measure, quiet or not." };
        var area = new Option<string?>("--area") { Description = "Only what it says of this area, quiet or not." };
        var command = new Command("explain", "Show how a rule was judged: each condition with figure, limit and outcome.")
        {
            rule, folder, asAt, all, measure, area,
        };
        command.SetAction(parsed => IsCode(parsed.GetRequiredValue(rule))
            ? ExplainMessage(parsed.GetRequiredValue(rule))
            : Run(
                PackFolder.LoadSound(parsed.GetRequiredValue(folder)),
                parsed.GetRequiredValue(rule),
                parsed.GetValue(asAt),
                parsed.GetValue(all),
                new ExplainedPart(parsed.GetValue(measure), parsed.GetValue(area))));
        return command;
    }

    private static bool IsCode(string name) =>
        name.Length == "KLOE2001".Length && name.StartsWith("KLOE", StringComparison.OrdinalIgnoreCase) && name[4..].All(char.IsAsciiDigit);

    private static int ExplainMessage(string code)
    {
        if (DiagnosticCatalogue.Find(code) is not { } row)
        {
            throw new Failure(
                ExitCode.Usage,
                $"no message of the language has the code {code.ToUpperInvariant()}.",
                "Nothing was explained.",
                "Copy the code from the message; those from KLOE7001 to KLOE7099 are about data files and say all there is to say themselves.");
        }

        Console.Out.Write(MessageHelp.Text(row));
        return ExitCode.Ok;
    }

    private static int Run(PackFolder folder, string name, Month? asAt, bool all, ExplainedPart part)
    {
        var rule = FindRule.In(folder.Pack, name);
        var data = MeetingData.Load(folder, asAt);
        var findings = part.Of(Evaluator.Explain(Library.Compile(folder.Pack), rule, data.Frame, data.AsAt), folder.Pack);
        PrintHeading(rule, data.AsAt, findings);
        foreach (var finding in findings.Where(
            finding => all || part.IsGiven || findings.Count == 1 || finding.Verdict != Verdict.Quiet || rule.Verb == RuleVerb.Claim))
        {
            Print(finding, folder.Pack.Settings.Whole);
        }

        return ExitCode.Ok;
    }

    private static void PrintHeading(Rule rule, Month asAt, IReadOnlyCollection<Finding> findings)
    {
        Console.Out.WriteLine(rule.Title);
        Console.Out.WriteLine($"  {rule.Source.Path}:{rule.Source.PositionOf(rule.Span.Start).Line}, id {rule.Id}");
        Console.Out.WriteLine($"  {rule.Sentence}");
        if (DatedSentence.Of(rule, asAt) is var dated && dated != rule.Sentence)
        {
            Console.Out.WriteLine($"  this month: {dated}");
        }

        var counts = findings.GroupBy(finding => finding.Verdict).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {Explanation.Word(rule.Verb, group.Key) ?? VerdictNames.Of(group.Key)}");
        Console.Out.WriteLine($"  judged at {asAt}: {(findings.Count == 0 ? "on nothing, for no measure fits" : string.Join(", ", counts))}");
    }

    private static void Print(Finding finding, string whole)
    {
        Console.Out.WriteLine();
        var area = finding.Area.Length == 0 ? whole : finding.Area;
        Console.Out.WriteLine($"{finding.Measure.Name}, {area}: {Explanation.Verdict(finding)}");
        foreach (var line in Explanation.Of(finding))
        {
            Console.Out.WriteLine("  " + line);
        }
    }
}
