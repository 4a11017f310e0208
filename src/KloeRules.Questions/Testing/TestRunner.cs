using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Questions.Explaining;
using KloeRules.Questions.Ranking;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Testing;

/// <summary>Runs the tests that stand in rule files: figures given, verdicts expected. Only what a test expects is checked.</summary>
public static class TestRunner
{
    public static IEnumerable<ExpectationResult> Run(CompiledPack compiled) =>
        compiled.Pack.Tests.SelectMany(test => test.Expectations.Select(expectation => Run(compiled, test, expectation)));

    private static ExpectationResult Run(CompiledPack compiled, TestCase test, Expectation expectation)
    {
        var rule = compiled.Rules.First(rule => ReferenceEquals(rule.Rule, expectation.Rule));
        var frame = TestFrame.Of(test, expectation.In, compiled.Pack.Settings).With(rule.Formulas);
        var findings = Findings(compiled.Pack, rule, test, expectation, frame);
        var failure = Failure(compiled.Pack, expectation, findings, frame);
        return new ExpectationResult(test, expectation, findings, failure, failure is null ? [] : Histories(compiled.Pack, rule, test, expectation, frame));
    }

    /// <summary>True when the expectation holds of that rule: the one it names, or one that stands in for it.</summary>
    internal static bool Holds(Pack pack, CompiledRule rule, TestCase test, Expectation expectation)
    {
        var frame = TestFrame.Of(test, expectation.In, pack.Settings).With(rule.Formulas);
        return Failure(pack, expectation, Findings(pack, rule, test, expectation, frame), frame) is null;
    }

    private static Finding[] Findings(Pack pack, CompiledRule rule, TestCase test, Expectation expectation, Frame frame) =>
        [.. Evaluator.Judge(rule, pack, frame, expectation.In).Where(finding => IsMeant(rule.Rule, test, expectation, finding.Measure, finding.Area))];

    /// <summary>The months from the first that is given to the last that is given or asked about.</summary>
    private static IReadOnlyList<History> Histories(Pack pack, CompiledRule rule, TestCase test, Expectation expectation, Frame frame)
    {
        var months = test.Given.SelectMany(given => new[] { given.From, given.Last })
            .Concat(test.GivenActions.Select(given => given.In).OfType<Month>())
            .Append(expectation.In)
            .ToArray();
        return months.Max() - months.Min() >= LongestStrip
            ? []
            : [.. History.Of(rule, pack, _ => frame, months.Min(), months.Max())
                .Where(history => IsMeant(rule.Rule, test, expectation, history.Measure, history.Area))];
    }

    private const int LongestStrip = 240;

    private static bool IsMeant(Rule rule, TestCase test, Expectation expectation, Measure measure, string area) =>
        (rule.Actions is not null || rule.Families.Count > 0 || IsGiven(test, measure))
        && (expectation.Measure is not { } only || only.Equals(measure))
        && (expectation.Area is not { } where || NameKey.Of(where) == NameKey.Of(area));

    /// <summary>A measure that is worked out is given when one of its parts is.</summary>
    private static bool IsGiven(TestCase test, Measure measure) =>
        test.Given.Any(given => given.Measure.Equals(measure)) || measure.Derivation?.Components.Any(part => IsGiven(test, part)) == true;

    private static string? Failure(Pack pack, Expectation expectation, IReadOnlyList<Finding> findings, Frame frame) =>
        VerdictFailure(expectation, findings) ?? SayingFailure(expectation, new RunFindings(pack, frame, expectation.In, findings));

    private static string? VerdictFailure(Expectation expectation, IReadOnlyList<Finding> findings)
    {
        var holds = expectation.Verdict switch
        {
            ExpectedVerdict.Asked => findings.Any(finding => finding.Verdict == Verdict.Asked),
            ExpectedVerdict.Building => findings.Any(finding => finding.Verdict == Verdict.Building
                && (expectation.Needed == 0 || (finding.Run == expectation.Run && finding.Needed == expectation.Needed))),
            ExpectedVerdict.CannotTell => findings.Any(finding => finding.Verdict == Verdict.CannotTell && IsReason(expectation, finding.Reason))
                && findings.All(finding => finding.Verdict != Verdict.Asked),
            _ => findings.Count > 0 && findings.All(finding => finding.Verdict == Verdict.Quiet),
        };
        return holds ? null
            : findings.Count == 0 ? "the rule was judged on nothing: nothing given is what it is about"
            : string.Join("; ", findings.Select(finding => Seen(expectation, finding)).Distinct());
    }

    private static bool IsReason(Expectation expectation, UnknownReason reason) =>
        expectation.Because is not { } because || NameKey.Of(because) == NameKey.Of(ReasonNames.Of(reason));

    private static string Seen(Expectation expectation, Finding finding)
    {
        var seen = Explanation.Verdict(finding);
        if (finding.Verdict != Verdict.CannotTell || expectation.Because is not { } because)
        {
            return seen;
        }

        var isName = ReasonNames.All.Any(name => NameKey.Of(name) == NameKey.Of(because));
        return $"cannot tell because {ReasonNames.Of(finding.Reason)}" + (isName ? "" : $"; \"{because}\" is no reason that kloe knows");
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
            .Concat(ranked.Claims.Select(claim => claim.Text))
            .Concat(ranked.Commendations.Concat(ranked.Notes).Concat(ranked.Warnings).Concat(ranked.Building).Concat(ranked.CannotTell).Select(remark => remark.Text))
            .ToArray();
        var missing = expectation.Saying.FirstOrDefault(words => !said.Any(text => text.Contains(words, StringComparison.OrdinalIgnoreCase)));
        return missing is null ? null : $"nothing says \"{missing}\"; it says: {string.Join(" / ", said.Take(3))}";
    }
}
