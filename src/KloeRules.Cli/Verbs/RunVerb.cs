using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Engine.Chance;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Time;
using KloeRules.Papers.Building;
using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe run</c>: rules and data in, the ranked questions out.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var asAt = Arguments.AsAt();
        var format = new Option<string>("--format")
        {
            Description = "text (and an HTML page beside it), json, markdown or html.",
            DefaultValueFactory = _ => "text",
        };
        format.OneOf("text", "json", "markdown", "html");
        var output = new Option<string?>("--output") { Description = "Where to write; with text, where the HTML page goes." };
        var noChance = new Option<bool>("--no-chance") { Description = "Don't work out how many findings could be ordinary variation, which takes about half of the time." };
        var failOn = new Option<string[]>("--fail-on") { Description = "End with exit code 1 if there is a: question, band-a, cannot-tell, data-problem." };
        failOn.OneOf(FailOn.Words);
        var command = new Command("run", "Judge the rules on the data and print the ranked questions.") { folder, asAt, format, output, noChance, failOn };
        command.SetAction(parsed =>
        {
            var loaded = PackFolder.LoadSound(parsed.GetRequiredValue(folder));
            var (ranked, paper) = Run(loaded, parsed.GetValue(asAt), withChance: !parsed.GetValue(noChance));
            foreach (var upkeep in ranked.Upkeep)
            {
                DiagnosticPrinter.Print(Console.Error, upkeep);
            }

            PaperOutput.Write(paper, parsed.GetRequiredValue(format), parsed.GetValue(output), loaded.Path);
            return FailOn.IsMet(parsed.GetValue(failOn) ?? [], ranked) ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }

    private static (RankedQuestions Ranked, Paper Paper) Run(PackFolder folder, Month? asAt, bool withChance)
    {
        var data = MeetingData.Load(folder, asAt);
        var compiled = Library.Compile(folder.Pack);
        var ranked = Ranker.Rank(Evaluator.Evaluate(compiled, data.Frame, data.AsAt));
        var chance = withChance ? ChanceOfRun.Of(compiled, ranked.Run) : null;
        return (ranked, PaperBuilder.Build(ranked, RunRecords.Of(folder, data, compiled), chance));
    }
}
