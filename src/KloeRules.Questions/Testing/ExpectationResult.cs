using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing;

/// <summary>One expectation of a test, and what came of it.</summary>
/// <param name="Findings">What the rule says of the measures and areas that the expectation is about.</param>
/// <param name="Failure">What was seen instead; null when the expectation holds.</param>
/// <param name="Histories">When it fails: what the rule says of them in every month that the test has.</param>
public sealed record ExpectationResult(
    TestCase Test, Expectation Expectation, IReadOnlyList<Finding> Findings, string? Failure, IReadOnlyList<History> Histories)
{
    public bool Passed => Failure is null;

    /// <summary>"asked", "building, 2 of 3 months", "cannot tell because missing month".</summary>
    public string Expected => Expectation.Verdict switch
    {
        ExpectedVerdict.Building when Expectation.Needed > 0 => $"building, {Expectation.Run} of {Expectation.Needed} months",
        ExpectedVerdict.CannotTell => "cannot tell" + (Expectation.Because is { } why ? " because " + why : ""),
        var verdict => verdict.ToString().ToLowerInvariant(),
    };
}
