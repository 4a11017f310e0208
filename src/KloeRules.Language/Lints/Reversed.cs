using KloeRules.Language.Binding;
using KloeRules.Language.Diagnostics;
using KloeRules.Language.Text;

namespace KloeRules.Language.Lints;

/// <summary>A flag about what is good, or a commendation of what is bad. Only where that is all the rule looks for: beside something else it may be a contrast.</summary>
internal static class Reversed
{
    public static IEnumerable<Diagnostic> Of(Rule rule)
    {
        if (rule.Verb == RuleVerb.Watch || rule.Statement is not { } statement || IsGood(rule, WithoutWindow(rule.Condition)) is not { } isGood || isGood != (rule.Verb == RuleVerb.Flag))
        {
            yield break;
        }

        var (does, what, would, verb) = isGood
            ? ("flags", "is asked when things go well", "challenge the force for a good month", "commend")
            : ("commends", "is given when things go badly", "give credit for a bad month", "flag");
        yield return new Diagnostic(
            DiagnosticCatalogue.LooksReversed,
            rule.Source,
            WithoutWindow(rule.Condition).Span,
            does,
            Wording.Quoted(OneLine.Of(rule.Source[WithoutWindow(rule.Condition).Span])),
            what,
            would,
            Advice.Choice(verb, [new TextEdit(statement.Text.Verb.Span, verb)]));
    }

    private static Condition WithoutWindow(Condition condition) => condition switch
    {
        Streak streak => WithoutWindow(streak.Inner),
        SomeMonths some => WithoutWindow(some.Inner),
        Since since => WithoutWindow(since.Inner),
        Quantified quantified => WithoutWindow(quantified.Inner),
        _ => condition,
    };

    /// <summary>Whether it is good that the judgement holds; null where that is not known of every measure.</summary>
    private static bool? IsGood(Rule rule, Condition condition) => (condition, DirectionOf(rule)) switch
    {
        (Change { Movement: Movement.Improving }, _) => true,
        (Change { Movement: Movement.Worsening }, _) => false,
        (LimitCheck { Wanted: var wanted, Kind: not LimitKind.Aspiration }, _) => wanted,
        (Level { Slot: 0, Comparison: Comparison.Above or Comparison.AtLeast }, Direction.HigherIsBetter) => true,
        (Level { Slot: 0, Comparison: Comparison.Above or Comparison.AtLeast }, Direction.LowerIsBetter) => false,
        (Level { Slot: 0, Comparison: Comparison.Below or Comparison.AtMost }, Direction.HigherIsBetter) => false,
        (Level { Slot: 0, Comparison: Comparison.Below or Comparison.AtMost }, Direction.LowerIsBetter) => true,
        _ => null,
    };

    private static Direction DirectionOf(Rule rule)
    {
        var directions = rule.Subjects.Select(measure => measure.Direction).Distinct().ToArray();
        return directions.Length == 1 ? directions[0] : Direction.Neither;
    }
}
