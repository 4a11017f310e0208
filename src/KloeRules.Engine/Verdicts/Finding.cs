using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Verdicts;

/// <summary>What a rule says of one measure in one area, with the evidence.</summary>
/// <param name="Measure">The measure judged. For <c>most of F</c> and its kin, the family's headline or, without one, its worst member.</param>
/// <param name="Area">Empty for the whole force.</param>
/// <param name="Run">Building: periods held so far. Asked with a streak: periods held in a row.</param>
/// <param name="Needed">Periods the streak needs; 0 when the rule has none.</param>
/// <param name="Explanation">The recorded judgement; null for a broken rule, and for a quiet one unless it was asked for.</param>
/// <param name="Persistence">Asked only: how many latest periods in a row the rule's point has held, and on what that is known.</param>
public sealed record Finding(
    Rule Rule,
    Measure Measure,
    string Area,
    Month Month,
    Verdict Verdict,
    UnknownReason Reason,
    int Run,
    int Needed,
    Step? Explanation,
    Persistence Persistence,
    string? Broken = null)
{
    /// <summary>How far what it says can be leaned on, where chance alone could say it too: one test among all of the run. Null where it rests on none.</summary>
    public AmongTests? AmongTests { get; init; }

    /// <summary>The tests that were made for it, whatever its verdict.</summary>
    internal IReadOnlyList<ChanceTest> Tests { get; init; } = [];
}

/// <summary>
/// Consecutive periods, the judged one included, in which the rule's condition (without its streak) held.
/// On published windows: 1, 3 or 12, the longest window whose figure or comparison is in breach.
/// </summary>
public readonly record struct Persistence(int Periods, bool FromWindows);
