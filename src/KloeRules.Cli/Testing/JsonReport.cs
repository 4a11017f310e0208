using KloeRules.Cli.Output;
using KloeRules.Questions.Explaining;
using KloeRules.Questions.Testing;

namespace KloeRules.Cli.Testing;

/// <summary>Test outcomes for other programs.</summary>
internal static class JsonReport
{
    public static void Write(IReadOnlyList<TestOutcome> outcomes) => JsonOutput.Write(new
    {
        Passed = outcomes.Count(outcome => outcome.Passed),
        Failed = outcomes.Count(outcome => !outcome.Passed),
        Tests = outcomes.Select(outcome => new
        {
            outcome.Test.Title,
            File = outcome.Test.Source.Path,
            outcome.Test.Source.PositionOf(outcome.Test.Span.Start).Line,
            outcome.Passed,
            Expectations = outcome.Results.Select(result => Of(outcome, result)),
        }),
    });

    private static object Of(TestOutcome outcome, ExpectationResult result) => new
    {
        Line = outcome.LineOf(result),
        Month = result.Expectation.In.ToIsoString(),
        Rule = result.Expectation.Rule.Id,
        result.Passed,
        result.Expected,
        Was = result.Failure,
        Months = result.Passed ? null : result.Histories.Select(history => new
        {
            Measure = history.Measure.Name,
            history.Area,
            First = history.First.ToIsoString(),
            Strip = MonthStrip.Of(history),
        }),
    };
}
