using KloeRules.Engine.Formulas;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Engine.Emission;

/// <summary>One condition taken apart: its structure as a word, its constants, and the conditions inside it.</summary>
/// <param name="Word">Everything that decides the generated code. Two conditions with the same word and inner conditions get the same code.</param>
internal sealed record ShapeParts(string Word, IReadOnlyList<double> Constants, IReadOnlyList<Condition> Inner)
{
    public static ShapeParts Of(Condition condition) => condition switch
    {
        AllOf all => new($"all{all.Parts.Count}", [], all.Parts),
        AnyOf any => new($"any{any.Parts.Count}", [], any.Parts),
        AtLeastOf some => new($"some{some.Parts.Count}", [some.Count], some.Parts),
        Negation not => new("not", [], [not.Inner]),
        Streak streak => new($"streak@{LeadPlace(streak.Inner)}", [streak.Months], [streak.Inner]),
        SomeMonths some => new($"months@{LeadPlace(some.Inner)}", [some.AtLeast, some.Months], [some.Inner]),
        Since since => new(
            $"since{(since.IsAnyTime ? ":any" : "")}@{LeadPlace(since.Inner)}",
            [since.First?.Index ?? double.NaN, since.Last?.Index ?? double.NaN],
            [since.Inner]),
        AcrossAreas across => new($"across:{across.Quantifier}:{across.Areas}", [across.Count], [across.Inner]),
        Quantified some => new($"of:{some.Quantifier}:{some.Family}", [some.Count], [some.Inner]),
        InUpdates updates => new("updates", [updates.Updates], [updates.Inner]),
        OfLinked linked => new($"linked:{linked.Quantifier}:{linked.Family}", [linked.Count], [linked.Inner]),
        ActionCheck check => new($"action:{check.Test}:{check.Comparison}", [check.Amount, check.State], []),
        Level level => new($"level:{level.Comparison}@{Place(level)}", [level.Limit, level.Upper], []),
        LimitCheck limit => new($"limit:{limit.Kind}:{(limit.Wanted ? "met" : "missed")}@{Place(limit)}", [limit.Stated ?? double.NaN, limit.By], []),
        Change change => new(
            $"change:{change.Movement}:{change.Comparator}:{KindOf(change)}:{(change.AmountIncluded ? "at least" : "beyond")}@{Place(change)}"
                + (change.OtherPlace > 0 ? $" vs {change.OtherPlace}" : ""),
            change.Stated is { } stated ? [change.Amount?.Value ?? double.NaN, stated.Months, stated.Last.Index] : [change.Amount?.Value ?? double.NaN],
            []),
        Against against => new($"against:{against.Comparison}:{against.Other}@{Place(against)}", [against.Within], []),
        WithoutEffect effect => new($"effect@{Place(effect)}", [effect.First.Index, effect.Due.Index], []),
        CodeFormula formula => new($"formula:{FormulaCode.Key(formula.Text.Code)}@{Place(formula)}", [], []),
        SignalCheck { Signal: var signal } check => new(
            $"signal:{signal.Kind}:{signal.Side}:{signal.Other}:{signal.Group}@{Place(check)}", signal.Numbers, []),
        DataCheck data => new($"data:{data.State}@{Place(data)}", [data.Months], []),
        _ => throw new NotSupportedException($"A condition of kind {condition.GetType().Name} has no shape."),
    };

    /// <summary>The leaf whose measure decides whether a streak is judged on months or on published windows.</summary>
    public static Leaf LeadOf(Condition condition) => condition is Leaf leaf ? leaf : LeadOf(Of(condition).Inner[0]);

    /// <summary>The quantifier that a condition begins with; null when it begins with a measure of its own.</summary>
    public static Quantified? LeadingQuantifier(Condition condition) => condition switch
    {
        Quantified some => some,
        Leaf => null,
        _ => LeadingQuantifier(Of(condition).Inner[0]),
    };

    public static AmountKind KindOf(Change change) => change.Amount?.Kind ?? AmountKind.Percent;

    private static string LeadPlace(Condition inner) => Place(LeadOf(inner));

    private static string Place(Leaf leaf) => $"{leaf.Slot}.{leaf.Place}";
}
