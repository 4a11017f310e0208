using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Questions.Findings;

namespace KloeRules.Questions.Wording;

/// <summary>What was found, as a clause without a full stop: the measure, the period, a figure.</summary>
internal static class Statements
{
    /// <summary>The same statement at decreasing length; the first is the one to print where there is room.</summary>
    public static IReadOnlyList<string> Of(Evidence evidence, Pattern pattern)
    {
        if (pattern.IsOfAction())
        {
            return ActionStatements.Of(evidence);
        }

        var plain = evidence.Point?.Areas is { } areas ? OfAreas(Plain(evidence, pattern), areas, evidence.Point.Step) : Plain(evidence, pattern);
        return Contrast(evidence) is { } other ? [$"{plain[0]}, while {other}", $"{plain[^1]}, while {other}", .. plain] : plain;
    }

    private static IReadOnlyList<string> Plain(Evidence evidence, Pattern pattern) => evidence.Point is null
        ? [$"{SubjectWords.Of(evidence)} stood out in {evidence.Finding.Month.ToLongString()}"]
        : pattern switch
        {
            Pattern.Claim => [.. new[] { Seen(evidence), InBrief(evidence) }.Select(seen => $"{ClaimWords.Said(evidence.Rule)}, but {seen}"), Seen(evidence)],
            Pattern.NoEffect => [NoEffect(evidence), Level(evidence)],
            Pattern.NoData => [NoData(evidence) + Behind(evidence), NoData(evidence)],
            Pattern.Provisional => [Provisional(evidence)],
            Pattern.Breadth => OfFamily(evidence),
            Pattern.NotImproving => [.. NotImproving(evidence), Level(evidence)],
            _ when evidence.Point is { Term: Change { Comparator: Comparator.National } beside, Step: { Value: not null } step } =>
                [$"{Level(evidence)}, {ChangeWords.Against(step, beside, evidence.Unit)}", Level(evidence)],
            _ when evidence.Point.Term is Change change => [.. Changed(evidence, change), Level(evidence)],
            _ when evidence.Point is { Term: SignalCheck, Step.Value: null } => [$"{SubjectWords.Of(evidence)} {LineWords.Of(evidence)}"],
            _ => [Streak(evidence), $"{Level(evidence)}, {LineWords.Of(evidence)}", Level(evidence)],
        };

    /// <summary>What the figures say, whichever way the judgement went.</summary>
    public static string Seen(Evidence evidence)
    {
        var one = evidence.Point!.Term switch
        {
            Change change => Changed(evidence, change).First(),
            DataCheck { State: DataState.NoData } => evidence.Point.IsNegated ? $"{SubjectWords.Of(evidence)} has figures" : NoData(evidence) + Behind(evidence),
            DataCheck => evidence.Point.IsNegated ? $"{SubjectWords.Of(evidence)} is not provisional" : Provisional(evidence),
            WithoutEffect => Level(evidence),
            SignalCheck when evidence.Point.Step.Value is null => $"{SubjectWords.Of(evidence)} {LineWords.Of(evidence)}",
            _ => $"{Level(evidence)}, {LineWords.Of(evidence)}",
        };
        return evidence.Breadth is { Holding.Count: > 1 } ? $"{one}; {FoldWords.Members(evidence)} show the same" : one;
    }

    /// <summary>A change without the level that it led to; anything else is brief enough.</summary>
    private static string InBrief(Evidence evidence) => evidence.Point!.Term is Change change
        ? $"{SubjectWords.Of(evidence)} {Moved(evidence)} {ChangeWords.On(change)}"
        : Seen(evidence);

    private static string NoEffect(Evidence evidence)
    {
        var step = evidence.Point!.Step;
        var before = step.Reference is { } reference ? $", against {FigureWords.Level(reference, evidence.Unit)} before it" : "";
        return evidence.Rule.Event is { } action
            ? $"{EventWords.WasToImprove(action, SubjectWords.Of(evidence))}; it was {FigureWords.Level(step.Value!.Value, evidence.Unit)} in {Period(evidence)}{before}"
            : Level(evidence) + before;
    }

    /// <summary>A judgement of several areas together, said of the one that stands for them.</summary>
    private static IReadOnlyList<string> OfAreas(IReadOnlyList<string> of, Step areas, Step point)
    {
        var own = areas.Children.First(area => area.Flatten().Any(step => ReferenceEquals(step, point)));
        var same = areas.Children.Count(area => area.Truth == own.Truth);
        return [.. of.Select(one => $"{one}; {same} of {areas.Children.Count} areas show the same"), of[^1]];
    }

    /// <summary>The other side of what the author set against one another with "while" or "but".</summary>
    private static string? Contrast(Evidence evidence)
    {
        var sides = evidence.Finding.Explanation?.Flatten().FirstOrDefault(step => step is { Node: AllOf { IsContrast: true }, Truth: Truth.True })?.Children;
        var other = sides?.FirstOrDefault(side => !side.Flatten().Any(step => ReferenceEquals(step, evidence.Point?.Step)));
        if (other is null || RulePoint.Of(other, evidence.Finding.Measure) is not { Step: { Value: not null } or { Relative: not null } } point)
        {
            return null;
        }

        var said = evidence with { Point = point };
        return point.Term is Change change ? Changed(said, change).Last() : Level(said);
    }

    /// <summary>A judgement of a family, said of the member that stands for it.</summary>
    private static IReadOnlyList<string> OfFamily(Evidence evidence)
    {
        var of = Of(evidence, Patterns.OfPoint(evidence));
        return [.. of.Select(one => $"{one}; {FoldWords.Members(evidence)} show the same"), of[^1]];
    }

    /// <summary>"Crime Volume was 1,497 in January 2023", or its change where no level is printed.</summary>
    private static string Level(Evidence evidence)
    {
        var step = evidence.Point!.Step;
        return step.Value is { } value
            ? $"{SubjectWords.Of(evidence)} was {FigureWords.Level(value, evidence.Unit)} in {Period(evidence)}"
            : $"{SubjectWords.Of(evidence)} {Moved(evidence)} in {Period(evidence)}";
    }

    private static string Streak(Evidence evidence)
    {
        var held = evidence.Finding.Persistence;
        if (evidence.Point!.Streak is null)
        {
            return $"{Level(evidence)}, {LineWords.Of(evidence)}";
        }

        var streak = StreakWords.Of(held, true);
        return held.FromWindows
            ? $"{Level(evidence)}, {LineWords.Of(evidence)} {streak}"
            : $"{Level(evidence)}, {streak} {LineWords.Of(evidence)}";
    }

    private static IEnumerable<string> Changed(Evidence evidence, Change change)
    {
        var moved = $"{SubjectWords.Of(evidence)} {Moved(evidence)}";
        var to = evidence.Point!.Step.Value is { } value
            ? $"to {FigureWords.Level(value, evidence.Unit)} in {Period(evidence)}"
            : $"in {Period(evidence)}";
        var full = $"{moved} on {ChangeWords.Earlier(change)}, {to}";
        return evidence is { Point.Streak: not null, Finding.Persistence: { FromWindows: false } held }
            ? [$"{full}, {StreakWords.Of(held, true)}", full, $"{moved} {to}"]
            : [full, $"{moved} {to}"];
    }

    private static IEnumerable<string> NotImproving(Evidence evidence)
    {
        var than = evidence.Point!.Term is Change change ? $", no better than {ChangeWords.Earlier(change)}" : "";
        var plain = Level(evidence) + than;
        return evidence.Measure.CauseOfConcern is null ? [plain] : [$"{plain}, and bears on a cause of concern", plain];
    }

    private static string NoData(Evidence evidence)
    {
        var months = evidence.Point!.Term is DataCheck { Months: > 1 and var several } ? $"the {several} months to " : "";
        return $"{SubjectWords.Of(evidence)} has no figures for {months}{evidence.Finding.Month.ToLongString()}";
    }

    /// <summary>Whether figures stopped, never came, or were withheld.</summary>
    private static string Behind(Evidence evidence) => evidence.Point!.Step.Detail is { } detail ? ": " + detail : "";

    private static string Provisional(Evidence evidence)
    {
        var value = evidence.Point!.Step.Value is { } figure ? $" ({FigureWords.Level(figure, evidence.Unit)})" : "";
        return $"{SubjectWords.Of(evidence)} is provisional{value} for {evidence.Finding.Month.ToLongString()}";
    }

    private static string Moved(Evidence evidence)
    {
        var step = evidence.Point!.Step;
        var change = ChangeWords.Of(step, evidence.Unit);
        return change switch
        {
            _ when change.StartsWith("up ", StringComparison.Ordinal) => "rose by " + change[3..],
            _ when change.StartsWith("down ", StringComparison.Ordinal) => "fell by " + change[5..],
            "no change" => "did not change",
            _ => change,
        };
    }

    private static string Period(Evidence evidence) => SubjectWords.Period(evidence.Point!.Step.Window, evidence.Point.Step.Month);
}
