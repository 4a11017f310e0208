using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Cli.Testing;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Testing.Coverage;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe coverage</c>: what the tests of a pack have seen of its rules.</summary>
internal static class CoverageVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var format = Arguments.Format("text", "json", "markdown");
        var command = new Command("coverage", "Show which rules, outcomes and conditions the tests have seen, and which measures no rule reads.") { folder, format };
        command.SetAction(parsed => Run(PackFolder.LoadSound(parsed.GetRequiredValue(folder)), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(PackFolder folder, string format)
    {
        var coverage = PackCoverage.Of(Library.Compile(folder.Pack));
        CoverageReport.Write(coverage, format);
        if (coverage.Failing > 0)
        {
            Console.Error.WriteLine($"warning: {CountWords.Of(coverage.Failing, "expectation")} not met, and so counted for nothing here.");
            Console.Error.WriteLine("    What they were written to prove is not proven.");
            Console.Error.WriteLine("    \"kloe test\" shows them.");
        }

        return ExitCode.Ok;
    }
}
