using System.Globalization;
using KloeRules.Engine.Emission;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Engine.Mutation;

/// <summary>The numbers of a condition that can be moved a step, each with its values in words.</summary>
/// <param name="Index">Its place among the condition's constants.</param>
/// <param name="Values">The other values to try, one step down and one up.</param>
internal sealed record Constants(int Index, double Value, IReadOnlyList<double> Values, Func<double, string> Words)
{
    private const double Share = 0.1;
    private const double MostMonths = 240;

    public static IEnumerable<Constants> Of(Condition condition, Rule rule) => condition switch
    {
        Streak streak => [Whole(0, streak.Months, 1, double.MaxValue, Months)],
        SomeMonths some => [Whole(0, some.AtLeast, 1, some.Months, Times), Whole(1, some.Months, some.AtLeast, double.MaxValue, Months)],
        Since { First: { } first } => [Whole(0, first.Index, 0, double.MaxValue, index => "since " + new Month((int)index))],
        Quantified { Quantifier: Quantifier.AtLeast } some => [Whole(0, some.Count, 1, double.MaxValue, count => $"{count} or more")],
        Since => [],
        AtLeastOf some => [Whole(0, some.Count, 1, some.Parts.Count, count => $"at least {count} of")],
        AcrossAreas { Quantifier: Quantifier.AtLeast } across => [Whole(0, across.Count, 1, double.MaxValue, count => $"in {count} or more")],
        AcrossAreas => [],
        Quantified => [],
        Level { Comparison: Comparison.Between } level => [OfMeasure(0, level.Limit, level, rule), OfMeasure(1, level.Upper, level, rule)],
        Level level => [OfMeasure(0, level.Limit, level, rule)],
        LimitCheck limit => OfLimit(limit, rule),
        Change change => [.. OfAmount(change, rule), .. OfStated(change)],
        DataCheck { State: DataState.NoData } data => [Whole(0, data.Months, 1, double.MaxValue, Months)],
        DataCheck => [],
        InUpdates updates => [Whole(0, updates.Updates, 1, double.MaxValue, Updates)],
        OfLinked { Quantifier: Quantifier.AtLeast } linked => [Whole(0, linked.Count, 1, double.MaxValue, count => $"{count} or more")],
        OfLinked => [],
        ActionCheck check => OfAction(check),
        _ => OfAny(ShapeParts.Of(condition).Constants),
    };

    /// <summary>The measure whose unit a limit is in.</summary>
    private static Measure MeasureOf(Leaf leaf, Rule rule) =>
        leaf.Slot > 0 ? rule.Others[leaf.Slot - 1]
        : rule.Actions is null ? rule.Subjects[0]
        : rule.Families[LinkedAround(leaf, rule).Family].Members[0];

    /// <summary>In a rule about the tracker, only measures that its entries are linked to are judged one at a time.</summary>
    private static OfLinked LinkedAround(Leaf leaf, Rule rule) => ConditionParts.AllOf(rule.Condition)
        .OfType<OfLinked>()
        .First(linked => ConditionParts.LeavesOf(linked).Contains(leaf, ReferenceEqualityComparer.Instance));

    /// <summary>Colours, statuses and phases are no numbers, and "overdue" by no months is said without one.</summary>
    private static IEnumerable<Constants> OfAction(ActionCheck check) => check.Test switch
    {
        ActionTest.Progress or ActionTest.BehindPlan or ActionTest.AheadOfPlan =>
            check.Amount == 0 ? [] : [Stepped(0, check.Amount, AmountStep.Of(check.Amount, Share), value => AmountText.Of(value, Unit.Percent))],
        ActionTest.NoProgressOverUpdates => [Whole(0, check.Amount, 1, double.MaxValue, Updates)],
        _ => check.Amount == 0 ? [] : [Whole(0, check.Amount, 1, double.MaxValue, Months)],
    };

    private static IEnumerable<Constants> OfLimit(LimitCheck limit, Rule rule)
    {
        // A limit that the measure declares is the rule's own where there is but one measure.
        var isOne = limit.Slot > 0 || (rule.Subjects.Count == 1 && rule.Families.Count == 0);
        if ((limit.Stated ?? (isOne ? MeasureOf(limit, rule).LimitOf(limit.Kind) : null)) is { } stated)
        {
            yield return OfMeasure(0, stated, limit, rule);
        }

        if (limit.By != 0)
        {
            yield return MeasureOf(limit, rule).Unit is { Quantity: Quantity.Percent } ? Points(1, limit.By) : OfMeasure(1, limit.By, limit, rule);
        }
    }

    private static IEnumerable<Constants> OfAmount(Change change, Rule rule) => change.Amount is { } amount ? [OfChange(amount, change, rule)] : [];

    private static IEnumerable<Constants> OfStated(Change change) => change.Stated is { } stated
        ? [Whole(1, stated.Months, 1, MostMonths, Months), Whole(2, stated.Last.Index, 0, double.MaxValue, index => "up to " + new Month((int)index))]
        : [];

    private static Constants OfChange(Amount amount, Change change, Rule rule) => amount.Kind switch
    {
        AmountKind.Percent => Stepped(0, amount.Value, AmountStep.Of(amount.Value, Share), value => AmountText.Of(value, Unit.Percent)),
        AmountKind.Points => Points(0, amount.Value),
        _ => OfMeasure(0, amount.Value, change, rule),
    };

    private static Constants OfMeasure(int index, double value, Leaf leaf, Rule rule)
    {
        var unit = MeasureOf(leaf, rule).Unit;
        return Stepped(index, value, AmountStep.Of(value, unit, Share), number => AmountText.Of(number, unit));
    }

    private static Constants Points(int index, double value) =>
        Stepped(index, value, AmountStep.Of(value, Share), points => AmountText.Of(points, Unit.Percent).TrimEnd('%') + " points");

    /// <summary>Numbers of which only the place is known: small whole ones are counts, others are moved by a tenth.</summary>
    private static IEnumerable<Constants> OfAny(IReadOnlyList<double> constants) => constants
        .Select((value, index) => (value, index))
        .Where(one => double.IsFinite(one.value) && one.value != 0)
        .Select(one => one.value == Math.Round(one.value) && Math.Abs(one.value) <= MostMonths
            ? Whole(one.index, one.value, 1, double.MaxValue, Plain)
            : Stepped(one.index, one.value, AmountStep.Of(one.value, Share), Plain));

    private static Constants Whole(int index, double value, double least, double most, Func<double, string> words) =>
        new(index, value, [.. new[] { value - 1, value + 1 }.Where(other => other >= least && other <= most)], words);

    private static Constants Stepped(int index, double value, double step, Func<double, string> words) =>
        new(index, value, [value - step, value + step], words);

    private static string Months(double months) => months == 1 ? "1 month" : $"{months} months";

    private static string Updates(double updates) => updates == 1 ? "1 update" : $"{updates} updates";

    private static string Times(double times) => times == 1 ? "1 of the months" : $"{times} of the months";

    private static string Plain(double number) => number.ToString("G6", CultureInfo.InvariantCulture);
}
