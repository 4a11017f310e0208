using System.Globalization;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Tests.Random;

/// <summary>A condition in words, for the message of a law that does not hold.</summary>
internal static class Words
{
    public static string Of(Condition condition) => condition switch
    {
        AllOf all => "(" + string.Join(" and ", all.Parts.Select(Of)) + ")",
        AnyOf any => "(" + string.Join(" or ", any.Parts.Select(Of)) + ")",
        Negation not => $"not {Of(not.Inner)}",
        Streak streak => $"[{Of(streak.Inner)}] for {streak.Months} months",
        AtLeastOf some => $"at least {some.Count} of (" + string.Join("; ", some.Parts.Select(Of)) + ")",
        AcrossAreas across => $"in {across.Quantifier} {across.Count} of areas {across.Areas} [{Of(across.Inner)}]",
        Since since => $"[{Of(since.Inner)}] {(since.IsAnyTime ? "at any time " : "")}since {since.First} to {since.Last}",
        SomeMonths some => $"[{Of(some.Inner)}] in {some.AtLeast} of {some.Months} months",
        Quantified some => $"{some.Quantifier} {some.Count} of family {some.Family} {Of(some.Inner)}",
        InUpdates updates => $"[{Of(updates.Inner)}] for {updates.Updates} updates",
        OfLinked linked => $"{linked.Quantifier} {linked.Count} of its measures in {linked.Family} {Of(linked.Inner)}",
        ActionCheck check => Leaf(check, $"{check.Test} {check.Comparison} {check.Amount} {check.State}"),
        Level level => Leaf(level, $"{level.Comparison} {level.Limit} {level.Upper}"),
        LimitCheck limit => Leaf(limit, $"{(limit.Wanted ? "meets" : "misses")} {limit.Kind} {limit.Stated} by {limit.By}"),
        Against against => Leaf(against, $"{against.Comparison} slot {against.Other} within {against.Within}"),
        WithoutEffect effect => Leaf(effect, $"no better by {effect.Due} than before {effect.First}"),
        CodeFormula formula => Leaf(formula, $"{formula.Text.Code}"),
        Change change => Leaf(change, $"{change.Movement} {change.Amount} {(change.AmountIncluded ? "or more" : "")} vs {change.Comparator} {change.Stated} {change.OtherPlace}"),
        SignalCheck { Signal: var signal } check => Leaf(check, $"{signal.Side} {signal.Kind} {string.Join(' ', signal.Numbers)} beside {signal.Other} among {signal.Group}"),
        DataCheck data => Leaf(data, $"{data.State} {data.Months}"),
        _ => condition.GetType().Name,
    };

    private static string Leaf(Leaf leaf, FormattableString judgement) =>
        FormattableString.Invariant($"slot {leaf.Slot}, place {leaf.Place}: ") + judgement.ToString(CultureInfo.InvariantCulture);
}
