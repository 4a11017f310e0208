using KloeRules.Engine.Compilation;
using KloeRules.Engine.Runtime;
using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Units;

namespace KloeRules.Engine.Evaluation;

/// <summary>Counts for how many periods in a row a rule's point has held.</summary>
internal static class PersistenceOf
{
    private const int MostMonths = 120;
    private const int Quarter = 3;
    private const int Year = 12;

    /// <param name="needed">The length of the rule's streak; 0 when it has none.</param>
    public static Persistence Rule(CompiledRule rule, Moment at, Step explanation, int needed)
    {
        var found = rule.Rule.Actions is null ? RulePoint.Of(explanation, at.Subject) : null;
        if (found is { Term: var leaf, Areas: null } point)
        {
            // Under a quantifier the leaf saw a member of the family.
            var seen = leaf.Slot == 0 ? at with { Subject = point.Step.Measure } : at;
            if (IsOnWindows(seen, leaf))
            {
                return new Persistence(OnWindows(leaf, !point.IsNegated, seen), FromWindows: true);
            }
        }

        // A streak of n that held a month ago too has held for n + 1 months.
        var earlier = 0;
        while (earlier < MostMonths && rule.Judge(at.Earlier(earlier + 1)).Truth == Truth.True)
        {
            earlier++;
        }

        // A streak inside a judgement of several areas together is each area's own, which the rule as a whole does not count.
        var least = found is { Areas: not null, Streak: { } streak } ? Math.Max(needed, streak.Months) : needed;
        return new Persistence(Math.Max(1, least) + earlier, FromWindows: false);
    }

    private static bool IsOnWindows(Moment at, Leaf leaf) => at.Measure(leaf.Slot).Derivation is null && at.Series(leaf.Slot, leaf.Place) is null && at.Windows(leaf.Slot, leaf.Place) is not null;

    /// <summary>The longest published window that says the same as the leaf did.</summary>
    private static int OnWindows(Leaf leaf, bool holds, Moment at)
    {
        var periods = 1;
        foreach (var months in new[] { Quarter, Year })
        {
            var truth = Over(leaf, months, at);
            if (truth == (holds ? Truth.True : Truth.False))
            {
                periods = months;
            }
            else if (leaf is not Change && truth != Truth.Unknown)
            {
                break;
            }
        }

        return periods;
    }

    private static Truth Over(Leaf leaf, int months, Moment at)
    {
        var window = at with { Window = months == Quarter ? Window.Months3 : Window.Months12 };
        var sight = leaf switch
        {
            Level level => Leaves.Level(window, level.Slot, level.Place, level.Comparison, level.Limit, level.Upper),
            LimitCheck limit => Leaves.Limit(window, limit.Slot, limit.Place, limit.Kind, limit.Wanted, limit.Stated ?? double.NaN, limit.By),
            Change change => Leaves.Change(
                at,
                change.Slot,
                change.Place,
                change.Movement,
                months == Quarter ? Comparator.Previous3Months : Comparator.Previous12Months,
                AmountKind.Percent,
                double.NaN,
                included: false,
                months: 0,
                last: 0,
                other: 0),
            _ => Figures.Nothing(UnknownReason.OnlyPublishedWindows),
        };
        return sight.Reading.Truth;
    }
}
