using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Register;
using KloeRules.Cli.Runs;
using KloeRules.Engine.Chance;
using KloeRules.Papers.Building;

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
            Description = "text (and an HTML page beside it), json, markdown, html, xlsx, or csv (a folder of tables).",
            DefaultValueFactory = _ => "text",
        };
        format.OneOf("text", "json", "markdown", "html", "xlsx", "csv");
        var output = new Option<string?>("--output") { Description = "Where to write; with text, where the HTML page goes." };
        var against = new Option<string?>("--against")
        {
            Description = "An earlier meeting, as its JSON paper or as a month such as 2023-01: says what is new, continuing, worse, easing or cleared since then.",
            HelpName = "paper|month",
        };
        var noChance = new Option<bool>("--no-chance") { Description = "Don't work out how many findings could be ordinary variation, which takes about half of the time." };
        var failOn = new Option<string[]>("--fail-on") { Description = "End with exit code 1 if there is a: question, band-a, cannot-tell, data-problem." };
        failOn.OneOf(FailOn.Words);
        var command = new Command("run", "Judge the rules on the data and print the ranked questions.") { folder, asAt, against, format, output, noChance, failOn };
        var recall = new Recall();
        recall.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = PackFolder.LoadSound(parsed.GetRequiredValue(folder));
            var meeting = Meeting.Of(loaded, parsed.GetValue(asAt), month => recall.Of(parsed, loaded, month));
            if (parsed.GetValue(against) is { } earlier)
            {
                meeting = meeting.Against(earlier);
            }

            foreach (var upkeep in meeting.Ranked.Upkeep)
            {
                DiagnosticPrinter.Print(Console.Error, upkeep);
            }

            var record = RunRecords.Of(loaded, meeting.Data, meeting.Compiled) with { Register = meeting.Past?.Stand };
            var chance = parsed.GetValue(noChance) ? null : ChanceOfRun.Of(meeting.Compiled, meeting.Ranked.Run);
            PaperOutput.Write(PaperBuilder.Build(meeting.Ranked, record, chance), parsed.GetRequiredValue(format), parsed.GetValue(output), loaded.Path);
            return FailOn.IsMet(parsed.GetValue(failOn) ?? [], meeting.Ranked) ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }
}
