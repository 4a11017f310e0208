using KloeRules.Engine.Compilation;
using KloeRules.Engine.Evaluation;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.AgainstData;

/// <summary>What a rule would have said at the latest meetings.</summary>
internal static class LookingBack
{
    private const int MostMonths = 24;
    private const int FewestMonths = 12;

    public static IEnumerable<Diagnostic> Of(CompiledRule rule, Pack pack, Frame frame, Month latest)
    {
        var months = frame.Series.Count == 0 ? 0 : Math.Min(MostMonths, latest - frame.Series.Min(series => series.First) + 1);
        if (months < FewestMonths || rule.Rule.Verb != RuleVerb.Flag)
        {
            yield break;
        }

        // A month in which nothing could be told says neither that the rule asks nor that it does not.
        var asked = Enumerable.Range(0, months)
            .Select(back => Evaluator.Verdicts(rule, pack, frame, latest - back).ToHashSet())
            .Where(verdicts => verdicts.Overlaps([Verdict.Asked, Verdict.Building, Verdict.Quiet]))
            .Select(verdicts => verdicts.Contains(Verdict.Asked))
            .ToArray();
        if (asked.Length >= FewestMonths && asked.Distinct().Count() == 1)
        {
            yield return new Diagnostic(
                asked[0] ? DiagnosticCatalogue.WouldAlwaysAsk : DiagnosticCatalogue.WouldNeverAsk, rule.Rule.Source, rule.Rule.Span, asked.Length);
        }
    }
}
