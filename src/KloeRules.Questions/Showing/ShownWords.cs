using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;
using KloeRules.Questions.Wording;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Showing;

/// <summary>What stands over a picture of a finding's figures, and on the lines in it.</summary>
internal static class ShownWords
{
    public static string Finding(Evidence evidence)
    {
        var subject = SubjectWords.Of(evidence);
        return Sentence.Capital(evidence.Point is null ? $"{subject} to {evidence.Finding.Month.ToLongString()}" : Patterns.OfPoint(evidence) switch
        {
            Pattern.NoData => $"{subject} without a figure for {evidence.Finding.Month.ToLongString()}",
            Pattern.Provisional => $"{subject} provisional in {evidence.Finding.Month.ToLongString()}",
            Pattern.NotImproving => $"{subject} not improving{Than(evidence)}{Running(evidence)}",
            _ => evidence.Point.Term switch
            {
                WithoutEffect effect => $"{subject} no better since {effect.First.ToLongString()}",
                Change change => $"{subject} {ChangeWords.Against(evidence.Point.Step, change, evidence.Unit)}{Running(evidence)}",
                SignalCheck => $"{subject} {SignalWords.InBrief(evidence.Point)}{Running(evidence)}",
                _ => $"{subject} {LineWords.Of(evidence)}{Held(evidence)}",
            },
        });
    }

    public static IReadOnlyList<(string Name, double Value)> Limits(Evidence evidence)
    {
        var declared = new[] { LimitKind.Sla, LimitKind.Target }.Select(kind => (Name: LimitText.Of(kind), Value: evidence.Measure.LimitOf(kind)));
        var asked = evidence.Point switch
        {
            { Term: LimitCheck check, Step.Limit: { } limit } => [(LimitText.Of(check.Kind), limit)],
            { Term: Level { Comparison: Comparison.Between } level } => [("rule’s lower line", level.Limit), ("rule’s upper line", level.Upper)],
            { Term: Level level } => [("rule’s line", level.Limit)],
            _ => Array.Empty<(string Name, double? Value)>(),
        };
        return [.. declared.Concat(asked).Where(line => line.Value is not null).Select(line => (line.Name, line.Value!.Value)).DistinctBy(line => line.Item2)];
    }

    private static string Than(Evidence evidence) => evidence.Point!.Term is Change change ? " " + ChangeWords.On(change) : "";

    private static string Running(Evidence evidence) => evidence.Finding.Persistence switch
    {
        { FromWindows: false, Periods: > 1 and var months } => $", {months} months running",
        _ => "",
    };

    private static string Held(Evidence evidence) => evidence.Finding.Persistence switch
    {
        { FromWindows: true } persistence => " " + StreakWords.Of(persistence, evidence.Point!.Streak is not null),
        { Periods: > 1 and var months } => $" for {months} months",
        _ => $" in {SubjectWords.Latest(evidence.Point!.Step.Window, evidence.Point.Step.Month)}",
    };
}
