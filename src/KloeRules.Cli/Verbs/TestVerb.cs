using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Cli.Testing;
using KloeRules.Language.Binding;
using KloeRules.Questions.Testing;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe test</c>: runs the test statements of a pack.</summary>
internal static class TestVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var format = Arguments.Format("text", "json", "junit", "github");
        var rule = Arguments.Rule();
        var edges = new Option<bool>("--edges") { Description = "Write tests at the edges of every rule, with what it says there." };
        var mutate = new Option<bool>("--mutate") { Description = "Change each rule a little, and report the changes that no test would notice." };
        var command = new Command("test", "Run the tests that stand in the rule files.") { folder, format, rule, edges, mutate };
        command.SetAction(parsed =>
        {
            var loaded = PackFolder.LoadSound(parsed.GetRequiredValue(folder));
            var rules = FindRule.Named(loaded.Pack, parsed.GetValue(rule));
            return parsed.GetValue(edges) ? EdgeReport.Write(Library.Compile(loaded.Pack), rules)
                : parsed.GetValue(mutate) ? MutationReport.Write(Unnoticed.Of(Library.Compile(loaded.Pack), Library.Compile), rules, parsed.GetRequiredValue(format))
                : Run(loaded, rules, parsed.GetRequiredValue(format));
        });
        return command;
    }

    private static int Run(PackFolder folder, IReadOnlyList<Rule> rules, string format)
    {
        var results = TestRunner.Run(Library.Compile(folder.Pack)).Where(result => rules.Contains(result.Expectation.Rule, ReferenceEqualityComparer.Instance));
        var outcomes = TestOutcome.Of(results);
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
