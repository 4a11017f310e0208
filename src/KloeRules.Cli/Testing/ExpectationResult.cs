using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Cli.Testing;

/// <summary>One expectation of a test, and what came of it.</summary>
/// <param name="Failure">What was seen instead; null when the expectation holds.</param>
internal sealed record ExpectationResult(TestCase Test, Expectation Expectation, IReadOnlyList<Finding> Findings, string? Failure);
