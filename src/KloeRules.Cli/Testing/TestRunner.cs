using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Measures.Series;
using KloeRules.Questions.Explaining;
using KloeRules.Questions.Ranking;

namespace KloeRules.Cli.Testing;

/// <summary>Runs the tests that stand in rule files: figures given, verdicts expected.</summary>
internal static class TestRunner
{
    public static IEnumerable<ExpectationResult> Run(CompiledPack compiled) =>
        compiled.Pack.Tests.SelectMany(test => test.Expectations.Select(expectation => Run(compiled, test, expectation)));

    private static ExpectationResult Run(CompiledPack compiled, TestCase test, Expectation expectation)
    {
        var frame = FrameOf(test, compiled.Pack.Settings);
        var rule = compiled.Rules.First(rule => ReferenceEquals(rule.Rule, expectation.Rule));
        var given = test.Given.Select(series => series.Measure).ToHashSet();
        var findings = Evaluator.Judge(rule, compiled.Pack, frame, expectation.In)
            .Where(finding => given.Contains(finding.Measure) || rule.Rule.Families.Count > 0)
            .ToArray();
        var failure = VerdictFailure(expectation, findings) ?? SayingFailure(expectation, new RunFindings(compiled.Pack, frame, expectation.In, findings));
        return new ExpectationResult(test, expectation, findings, failure);
    }

    private static Frame FrameOf(TestCase test, PackSettings settings) => new(
        test.Given.Select(given => new MonthlySeries(given.Measure, given.Area, given.Values.Select((value, i) => new Observation(
            given.From + i, value, null, null, null, Marks.None, null, new Source(test.Source.Path, test.Source.PositionOf(test.Span.Start).Line, 1))))),
        [],
        [],
        settings.Outside);

    private static string? VerdictFailure(Expectation expectation, IReadOnlyList<Finding> findings)
    {
        var holds = expectation.Verdict switch
        {
            ExpectedVerdict.Asked => findings.Any(finding => finding.Verdict == Verdict.Asked),
            ExpectedVerdict.Building => findings.Any(finding => finding.Verdict == Verdict.Building
                && (expectation.Needed == 0 || (finding.Run == expectation.Run && finding.Needed == expectation.Needed))),
            ExpectedVerdict.CannotTell => findings.Any(finding => finding.Verdict == Verdict.CannotTell)
                && findings.All(finding => finding.Verdict != Verdict.Asked),
            _ => findings.Count > 0 && findings.All(finding => finding.Verdict == Verdict.Quiet),
        };
        return holds ? null
            : findings.Count == 0 ? "the rule was judged on nothing: no series given is one it is about"
            : string.Join("; ", findings.Select(Explanation.Verdict).Distinct());
    }

    private static string? SayingFailure(Expectation expectation, RunFindings run)
    {
        if (expectation.Saying.Count == 0)
        {
            return null;
        }

        var ranked = Ranker.Rank(run);
        var said = ranked.Questions
            .SelectMany(question => new[] { question.Text, question.Reason }.Concat(question.Probes).Concat(question.Expects))
            .Concat(ranked.Commendations.Concat(ranked.Warnings).Concat(ranked.Building).Concat(ranked.CannotTell).Select(remark => remark.Text))
            .ToArray();
        var missing = expectation.Saying.FirstOrDefault(words => !said.Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase)));
        return missing is null ? null : $"nothing says \"{missing}\"; it says: {string.Join(" / ", said.Take(3))}";
    }
}
