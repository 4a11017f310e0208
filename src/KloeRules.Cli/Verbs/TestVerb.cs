using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Cli.Testing;
using KloeRules.Questions.Testing;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe test</c>: runs the test statements of a pack.</summary>
internal static class TestVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var format = Arguments.Format("text", "json", "junit", "github");
        var command = new Command("test", "Run the tests that stand in the rule files.") { folder, format };
        command.SetAction(parsed => Run(PackFolder.LoadSound(parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(PackFolder folder, string format)
    {
        var outcomes = TestOutcome.Of(TestRunner.Run(Library.Compile(folder.Pack)));
        switch (format)
        {
            case "json":
                JsonReport.Write(outcomes);
                break;
            case "junit":
                JunitReport.Write(outcomes, folder.Pack.Settings.Name);
                break;
            case "github":
                GithubReport.Write(outcomes, folder);
                break;
            default:
                TextReport.Write(outcomes);
                break;
        }

        if (outcomes.Count == 0)
        {
            Console.Error.WriteLine("The pack has no tests, so nothing is proven about its rules.");
        }

        return outcomes.All(outcome => outcome.Passed) ? ExitCode.Ok : ExitCode.Findings;
    }
}
