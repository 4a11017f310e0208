using KloeRules.Language.Binding;
using KloeRules.Language.Signals;

namespace KloeRules.Questions.Findings;

/// <summary>How far a finding's figure is on the wrong side: past its line, or moved the adverse way. Never negative.</summary>
/// <param name="Size">In the measure's canonical unit; null when the source prints only a relative change.</param>
/// <param name="Relative">As a fraction of the line, or of the earlier figure; null when that is zero or unknown.</param>
internal sealed record Breach(double? Size, double? Relative)
{
    /// <summary>Null when the rule's point has no line and no change, or nothing says which way is worse.</summary>
    public static Breach? Of(Evidence evidence) => evidence.Point?.Term switch
    {
        _ when evidence.Action is not null => null,
        Level or LimitCheck or Against { Comparison: not Comparison.Equal } => PastLine(evidence),
        Change or WithoutEffect => Moved(evidence),
        SignalCheck { Signal.Kind: SignalKind.Assurance or SignalKind.OnCourse } => PastLine(evidence),
        SignalCheck => PastUsual(evidence),
        _ => null,
    };

    private static Breach? PastLine(Evidence evidence)
    {
        if (evidence.Point!.Step is not { Value: { } value, Limit: { } limit } || SideOfLine(evidence) is not { } side)
        {
            return null;
        }

        var size = Math.Max(0, side * (value - limit));
        return new Breach(size, limit == 0 ? null : size / Math.Abs(limit));
    }

    private static Breach? Moved(Evidence evidence)
    {
        var step = evidence.Point!.Step;
        return evidence.Adverse == 0 || (step.Difference is null && step.Relative is null)
            ? null
            : new Breach(AdversePart(step.Difference, evidence.Adverse), AdversePart(step.Relative, evidence.Adverse));
    }

    /// <summary>How far a signal's figure lies on the worse side of what is usual for it.</summary>
    private static Breach? PastUsual(Evidence evidence)
    {
        if (evidence.Point!.Step is { Value: null, Difference: { } apart })
        {
            return new Breach(Math.Abs(apart), evidence.Point.Step.Relative);
        }

        if (evidence.Adverse == 0 || evidence.Point!.Step is not { Value: { } value, Reference: { } usual })
        {
            return null;
        }

        var size = AdversePart(value - usual, evidence.Adverse)!.Value;
        return new Breach(size, usual == 0 ? null : size / Math.Abs(usual));
    }

    private static double? AdversePart(double? change, int adverse) => change is { } moved ? Math.Max(0, adverse * moved) : null;

    /// <summary>The sign of the side that a rule objects to: its own for a limit in the rule, the measure's for a declared one.</summary>
    private static int? SideOfLine(Evidence evidence) => evidence.Point!.Term switch
    {
        Level { Comparison: Comparison.Above or Comparison.AtLeast } => evidence.Point.IsNegated ? -1 : 1,
        Level { Comparison: Comparison.Below or Comparison.AtMost } => evidence.Point.IsNegated ? 1 : -1,
        Against { Comparison: Comparison.Above or Comparison.AtLeast } => evidence.Point.IsNegated ? -1 : 1,
        Against => evidence.Point.IsNegated ? 1 : -1,
        LimitCheck or SignalCheck when evidence.Adverse != 0 => evidence.Adverse,
        _ => null,
    };
}
