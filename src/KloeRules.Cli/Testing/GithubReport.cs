using KloeRules.Cli.Packs;

namespace KloeRules.Cli.Testing;

/// <summary>Failed expectations as the commands that make GitHub show them beside the line; nothing for what passed.</summary>
internal static class GithubReport
{
    public static void Write(IReadOnlyList<TestOutcome> outcomes, PackFolder folder)
    {
        foreach (var outcome in outcomes)
        {
            var path = folder.Files.First(file => ReferenceEquals(file.Text, outcome.Test.Source)).Path.Replace('\\', '/');
            foreach (var result in outcome.Failed)
            {
                var text = string.Join("\n", FailureLines.Of(result).Prepend($"in {result.Expectation.In} \"{result.Expectation.Rule.Title}\""));
                Console.Out.WriteLine($"::error file={Property(path)},line={outcome.LineOf(result)},title={Property(outcome.Test.Title)}::{Escaped(text)}");
            }
        }
    }

    private static string Property(string text) => Escaped(text).Replace(":", "%3A").Replace(",", "%2C");

    private static string Escaped(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");
}
