using KloeRules.Cli.Output;
using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Testing;
using KloeRules.Questions.Testing.Edges;

namespace KloeRules.Cli.Testing;

/// <summary>Prints tests at the edges of rules, ready to be put into a rule file.</summary>
internal static class EdgeReport
{
    public static int Write(CompiledPack compiled, IReadOnlyList<Rule> rules)
    {
        var count = 0;
        foreach (var rule in compiled.Rules.Where(one => rules.Contains(one.Rule, ReferenceEqualityComparer.Instance)))
        {
            var tests = EdgeTests.Of(rule, compiled.Pack);
            if (tests.Count == 0)
            {
                Console.Out.WriteLine($"# {rule.Rule.Title}: {Why(rule.Rule, compiled.Pack)}; write a test by hand.\n");
            }

            foreach (var test in tests)
            {
                Console.Out.WriteLine(TestText.Of(test, compiled.Pack));
            }

            count += tests.Count;
        }

        Console.Error.WriteLine($"{CountWords.Of(count, "test")} at the edges of {CountWords.Of(rules.Count, "rule")}. Each expects what the rule says today: keep those that say what you mean.");
        return ExitCode.Ok;
    }

    private static string Why(Rule rule, Pack pack) =>
        rule.Actions is not null ? "it is about the tracker"
        : rule.Subjects.Count == 0 ? "no measure of this catalogue is one it is about"
        : EdgeTests.IsWorkedOutInWords(rule, pack) ? "it is about a figure that is worked out of others"
        : "no figures are known that lie at the edge of what it looks for";
}
