using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Signals;
using KloeRules.Questions.Wording.Signals;

namespace KloeRules.Questions.Findings;

/// <summary>Reads the pattern of a finding off its rule's point.</summary>
internal static class Patterns
{
    public static Pattern Of(Evidence evidence) => evidence.Point switch
    {
        _ when evidence.Action is not null => ActionPatterns.Of(evidence),
        not null when evidence.Rule.Verb == RuleVerb.Claim => Pattern.Claim,
        { Across: not null } when evidence.Breadth is { Holding.Count: > 1 } => Pattern.Breadth,
        _ => OfPoint(evidence),
    };

    /// <summary>The pattern of the point itself, whether or not a whole family is judged by it.</summary>
    public static Pattern OfPoint(Evidence evidence) => evidence.Point is { } point ? Of(point, evidence) : Pattern.Plain;

    private static Pattern Of(RulePoint point, Evidence evidence) => point.Term switch
    {
        DataCheck { State: DataState.NoData } => Pattern.NoData,
        DataCheck => Pattern.Provisional,
        WithoutEffect => Pattern.NoEffect,
        Against { Comparison: not Comparison.Equal } => point.Streak is null ? Pattern.ThresholdPassed : Pattern.ThresholdHeld,
        LimitCheck limit when limit.Wanted != point.IsNegated => Pattern.Improvement,
        Level or LimitCheck => point.Streak is null ? Pattern.ThresholdPassed : Pattern.ThresholdHeld,
        SignalCheck { Signal: var signal } => OfSignal(signal, point, evidence),
        Change { Comparator: Comparator.National } => Pattern.BesideOthers,
        Change { Movement: Movement.Improving } when point.IsNegated => Pattern.NotImproving,
        Change { Movement: Movement.Steady } when !point.IsNegated => Pattern.NotImproving,
        Change { Movement: Movement.Improving } => Pattern.Improvement,
        Change when evidence.Measure.Direction == Direction.Neither => Pattern.EitherWay,
        Change change when IsFavourable(change, point.IsNegated, evidence.Adverse) => Pattern.Improvement,
        Change => IsSustained(evidence, point) ? Pattern.SustainedWorsening : Pattern.SuddenChange,
        _ => Pattern.Plain,
    };

    /// <summary>A signal on the good side is an improvement, whatever its kind.</summary>
    private static Pattern OfSignal(Signal signal, RulePoint point, Evidence evidence)
    {
        var isGood = signal.Side switch
        {
            SignalSide.Better => true,
            SignalSide.Worse => false,
            SignalSide.High => evidence.Adverse < 0,
            SignalSide.Low => evidence.Adverse > 0,
            _ => SignalWords.Of(signal.Kind).Pattern != Pattern.DataDoubt && point.Step is { Value: { } value, Reference: { } reference } && (value - reference) * evidence.Adverse < 0,
        };
        return isGood && !point.IsNegated && evidence.Measure.Direction != Direction.Neither
            ? Pattern.Improvement
            : SignalWords.Of(signal.Kind).Pattern switch
            {
                Pattern.SustainedWorsening or Pattern.SuddenChange when evidence.Measure.Direction == Direction.Neither => Pattern.EitherWay,
                var pattern => pattern,
            };
    }

    private static bool IsFavourable(Change change, bool negated, int adverse) =>
        !negated && ((change.Movement == Movement.Up && adverse < 0) || (change.Movement == Movement.Down && adverse > 0));

    private static bool IsSustained(Evidence evidence, RulePoint point) =>
        point.Streak is not null
        || evidence.Finding.Explanation!.Flatten().Any(step =>
            step is { Truth: Truth.True, Node: Change { Comparator: not (Comparator.PreviousMonth or Comparator.Previous3Months or Comparator.National) } });
}
