using KloeRules.Engine.Verdicts;
using KloeRules.Questions.Explaining;
using KloeRules.Questions.Testing;

namespace KloeRules.Cli.Testing;

/// <summary>A failed expectation in lines: what was expected and seen, the months as a strip, and the judgement behind it.</summary>
internal static class FailureLines
{
    public static IEnumerable<string> Of(ExpectationResult result)
    {
        yield return $"expected: {result.Expected}";
        yield return $"was:      {result.Failure}";
        foreach (var history in result.Histories)
        {
            var whose = result.Histories.Count > 1 ? $" {history.Measure.Name}{(history.Area.Length > 0 ? " in " + history.Area : "")}" : "";
            yield return $"months:   {MonthStrip.Of(history)}  {MonthStrip.Months(history)}{whose} ({MonthStrip.Legend})";
        }

        foreach (var line in result.Findings.Select(finding => finding.Explanation).OfType<Step>().SelectMany(Explanation.Of))
        {
            yield return "  " + line;
        }
    }
}
