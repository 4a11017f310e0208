using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Runs;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe run</c>: rules and data in, the ranked questions out.</summary>
internal static class RunVerb
{
    public static Command Create()
    {
        var options = new RunOptions();
        var format = new Option<string>("--format")
        {
            Description = "text (and an HTML page beside it), json, markdown, html, xlsx, or csv (a folder of tables).",
            DefaultValueFactory = _ => "text",
        };
        format.OneOf("text", "json", "markdown", "html", "xlsx", "csv");
        var output = new Option<string?>("--output") { Description = "Where to write; with text, where the HTML page goes." };
        var failOn = new Option<string[]>("--fail-on") { Description = "End with exit code 1 if there is a: question, band-a, cannot-tell, data-problem." };
        failOn.OneOf(FailOn.Words);
        var command = new Command("run", "Judge the rules on the data and print the ranked questions.") { format, output, failOn };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = options.Load(parsed);
            var meeting = options.Judge(parsed, loaded);
            PaperOutput.Write(options.Build(parsed, loaded, meeting), parsed.GetRequiredValue(format), parsed.GetValue(output), loaded.Path);
            return FailOn.IsMet(parsed.GetValue(failOn) ?? [], meeting.Ranked) ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }
}
