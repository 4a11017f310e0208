using KloeRules.Language.Binding;
using KloeRules.Questions.Testing;

namespace KloeRules.Cli.Testing;

/// <summary>What came of one test.</summary>
internal sealed record TestOutcome(TestCase Test, IReadOnlyList<ExpectationResult> Results)
{
    public IEnumerable<ExpectationResult> Failed => Results.Where(result => !result.Passed);

    public bool Passed => !Failed.Any();

    public static IReadOnlyList<TestOutcome> Of(IEnumerable<ExpectationResult> results) =>
        [.. results.GroupBy(result => result.Test).Select(test => new TestOutcome(test.Key, [.. test]))];

    /// <summary>The one-based line on which the expectation stands.</summary>
    public int LineOf(ExpectationResult result) => Test.Source.PositionOf(result.Expectation.Span.Start).Line;
}
