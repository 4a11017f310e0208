using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;
using KloeRules.Questions.Wording;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>Asks a rule what it says at an edge, and writes that down as what is expected.</summary>
internal sealed class EdgeExpectations(CompiledRule compiled, Pack pack, Month asAt)
{
    /// <summary>From one month fewer than are needed to one more.</summary>
    private const int Around = 2;

    /// <summary>Null when the rule says nothing that can be expected.</summary>
    public TestCase? Of(Edge edge, IReadOnlyList<GivenSeries> given)
    {
        var rule = compiled.Rule;
        var test = new TestCase($"{rule.Title}: {edge.Title}", given, [], rule.Source, rule.Span);
        var frame = TestFrame.Of(test, asAt, pack.Settings);
        var from = edge.FollowsMonths ? asAt - Around : asAt;
        var expectations = new List<Expectation>();
        for (var month = from; month <= asAt; month += 1)
        {
            if (Said(frame, given, month) is { } said && (expectations.Count == 0 || expectations[^1] with { In = month } != said || month == asAt))
            {
                expectations.Add(said);
            }
        }

        return expectations.Count > 0 ? test with { Expectations = expectations } : null;
    }

    private Expectation? Said(Frame frame, IReadOnlyList<GivenSeries> given, Month month)
    {
        var findings = Evaluator.Judge(compiled, pack, frame, month)
            .Where(finding => compiled.Rule.Families.Count > 0 || given.Any(series => series.Measure.Equals(finding.Measure)))
            .ToArray();
        var told = new[] { Verdict.Asked, Verdict.CannotTell, Verdict.Building, Verdict.Quiet }
            .Select(verdict => findings.FirstOrDefault(finding => finding.Verdict == verdict))
            .FirstOrDefault(finding => finding is not null);
        return told is null || findings.Any(finding => finding.Verdict == Verdict.Broken) ? null : Of(told, month);
    }

    private static Expectation Of(Finding told, Month month)
    {
        var verdict = told.Verdict switch
        {
            Verdict.Asked => ExpectedVerdict.Asked,
            Verdict.Building => ExpectedVerdict.Building,
            Verdict.CannotTell => ExpectedVerdict.CannotTell,
            _ => ExpectedVerdict.Quiet,
        };
        return new Expectation(month, told.Rule, verdict, told.Rule.Span)
        {
            Run = verdict == ExpectedVerdict.Building ? told.Run : 0,
            Needed = verdict == ExpectedVerdict.Building ? told.Needed : 0,
            Because = verdict == ExpectedVerdict.CannotTell ? ReasonNames.Of(told.Reason) : null,
        };
    }
}
