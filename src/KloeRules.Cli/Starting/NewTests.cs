using KloeRules.Cli.Output;
using KloeRules.Cli.Packs;
using KloeRules.Cli.Runs;
using KloeRules.Language.Binding;
using KloeRules.Questions.Testing;
using KloeRules.Questions.Testing.Edges;

namespace KloeRules.Cli.Starting;

/// <summary>A file with tests at the edges of rules that have none.</summary>
internal static class NewTests
{
    /// <param name="rule">The one rule to test; null for all that no test expects anything of.</param>
    public static (string Name, string Text) File(PackFolder folder, Rule? rule)
    {
        var pack = folder.Pack;
        var tested = pack.Tests.SelectMany(test => test.Expectations).Select(expectation => expectation.Rule).ToHashSet<Rule>(ReferenceEqualityComparer.Instance);
        var compiled = Library.Compile(pack);
        var texts = compiled.Rules
            .Where(one => rule is null ? !tested.Contains(one.Rule) : ReferenceEquals(one.Rule, rule))
            .SelectMany(one => EdgeTests.Of(one, pack))
            .Select(test => TestText.Of(test, pack))
            .ToArray();
        return texts.Length > 0
            ? ((rule is null ? "tests" : "tests-" + rule.Id) + RuleFolders.Extension, string.Join("\n", texts))
            : throw new Failure(
                ExitCode.Usage,
                rule is null ? "every rule that can be tested this way has a test already." : $"no edge of \"{rule.Title}\" is known.",
                "Nothing was written.",
                rule is null ? "Give one rule with --rule, or see \"kloe coverage\"." : "Write its test by hand; rules/README.md shows one.");
    }
}
