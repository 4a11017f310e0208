using System.CommandLine;
using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Cli.Testing;
using KloeRules.Language.Binding;
using KloeRules.Questions.Explaining;

namespace KloeRules.Cli.Verbs;

/// <summary><c>kloe test</c>: runs the test statements of a pack.</summary>
internal static class TestVerb
{
    public static Command Create()
    {
        var folder = Arguments.Folder();
        var command = new Command("test", "Run the tests that stand in the rule files.") { folder };
        command.SetAction(parsed => Run(PackFolder.LoadSound(parsed.GetRequiredValue(folder))));
        return command;
    }

    private static int Run(PackFolder folder)
    {
        var results = TestRunner.Run(Library.Compile(folder.Pack)).ToArray();
        foreach (var test in results.GroupBy(result => result.Test))
        {
            var failed = test.Where(result => result.Failure is not null).ToArray();
            Console.Out.WriteLine($"{(failed.Length == 0 ? "passed" : "FAILED")}  {test.Key.Title}");
            foreach (var result in failed)
            {
                Print(result);
            }
        }

        var tests = results.GroupBy(result => result.Test).ToArray();
        var failures = tests.Count(test => test.Any(result => result.Failure is not null));
        Console.Out.WriteLine($"{tests.Length - failures} passed, {failures} failed");
        if (tests.Length == 0)
        {
            Console.Error.WriteLine("The pack has no tests, so nothing is proven about its rules.");
        }

        return failures > 0 ? ExitCode.Findings : ExitCode.Ok;
    }

    private static void Print(ExpectationResult result)
    {
        var expectation = result.Expectation;
        var line = result.Test.Source.PositionOf(expectation.Span.Start).Line;
        Console.Out.WriteLine($"  {result.Test.Source.Path}:{line}: in {expectation.In} \"{expectation.Rule.Title}\"");
        Console.Out.WriteLine($"    expected: {Words(expectation)}");
        Console.Out.WriteLine($"    was:      {result.Failure}");
        foreach (var text in result.Findings.SelectMany(Explanation.Of))
        {
            Console.Out.WriteLine("      " + text);
        }
    }

    private static string Words(Expectation expectation) => expectation.Verdict switch
    {
        ExpectedVerdict.Building when expectation.Needed > 0 => $"building, {expectation.Run} of {expectation.Needed} months",
        ExpectedVerdict.CannotTell => "cannot tell",
        var verdict => verdict.ToString().ToLowerInvariant(),
    };
}
