using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Wording;

/// <summary>What limits the judgement behind a finding, one sentence each.</summary>
internal static class Caveats
{
    public static IEnumerable<string> Of(Evidence evidence)
    {
        foreach (var step in evidence.Finding.Explanation?.Flatten() ?? [])
        {
            if (step.Caveat is { } caveat)
            {
                yield return Sentence.Of(caveat);
            }
        }

        if (evidence.Finding.AmongTests is { CouldBeChance: true } among)
        {
            yield return ChanceWords.CouldBe(among);
        }

        if (evidence.Finding.Persistence.FromWindows)
        {
            yield return "How long it has held is read off the published windows, not month by month.";
        }

        if (evidence.Measure.MonthsProvisional is var months and > 0)
        {
            yield return months == 1
                ? $"The latest month of {evidence.Measure.Name} is still to change and is not judged."
                : $"The latest {months} months of {evidence.Measure.Name} are still to change and are not judged.";
        }

        foreach (var action in evidence.Pack.Events.Where(one => one.IsAwaitedAt(evidence.Finding.Month) && one.Measures.Contains(evidence.Measure)))
        {
            yield return EventWords.Awaited(action, evidence.Measure.Name);
        }

        if (evidence.Rule.BlindSpot is { } blindSpot)
        {
            yield return Sentence.Of(blindSpot);
        }
    }
}
