using System.CommandLine;
using KloeRules.Cli.Claims;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Register;
using KloeRules.Cli.Runs;
using KloeRules.Questions.Claims;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe claims</c>: sentences of reports, held against the figures.</summary>
internal static class ClaimsVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var asAt = Arguments.AsAt();
        var format = Arguments.Format("text", "json", "markdown");
        var failOn = new Option<bool>("--fail-on-contradiction") { Description = "End with exit code 1 if a claim is contradicted." };
        var command = new Command("claims", "Say of each claim whether the figures bear it out, and list what got worse and no claim is about.") { folder, asAt, format, failOn };
        var recall = new Recall();
        recall.AddTo(command);
        command.SetAction(parsed =>
        {
            var loaded = PackFolder.LoadSound(parsed.GetRequiredValue(folder));
            var ranked = Meeting.Of(loaded, parsed.GetValue(asAt), month => recall.Of(parsed, loaded, month)).Ranked;
            if (ranked.Claims.Count == 0)
            {
                Console.Error.WriteLine("The pack makes no claim. One looks like this: claim \"Response times improved for the quarter\" is priority response improving vs previous 3 months");
            }

            ClaimsReport.Write(ranked, parsed.GetRequiredValue(format));
            return parsed.GetValue(failOn) && ranked.Claims.Any(claim => claim.Verdict == ClaimVerdict.Contradicted) ? ExitCode.Findings : ExitCode.Ok;
        });
        return command;
    }
}
