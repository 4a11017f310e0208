namespace KloeRules.Cli.Testing;

/// <summary>Test outcomes for a reader at a terminal.</summary>
internal static class TextReport
{
    public static void Write(IReadOnlyList<TestOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            Console.Out.WriteLine($"{(outcome.Passed ? "passed" : "FAILED")}  {outcome.Test.Title}");
            foreach (var result in outcome.Failed)
            {
                Console.Out.WriteLine($"  {outcome.Test.Source.Path}:{outcome.LineOf(result)}: in {result.Expectation.In} \"{result.Expectation.Rule.Title}\"");
                foreach (var line in FailureLines.Of(result))
                {
                    Console.Out.WriteLine("    " + line);
                }
            }
        }

        var failures = outcomes.Count(outcome => !outcome.Passed);
        Console.Out.WriteLine($"{outcomes.Count - failures} passed, {failures} failed");
    }
}
