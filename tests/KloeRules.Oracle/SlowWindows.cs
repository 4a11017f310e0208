using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>What a scorecard prints of a measure, or what follows from what it prints of the measure's parts.</summary>
/// <param name="Levels">The figure for the last 1, 3 and 12 months.</param>
/// <param name="Changes">The change against the previous 3 months, the year before (on 3 months) and the previous 12 months.</param>
internal sealed record SlowWindows(
    Measure Measure,
    Month Month,
    IReadOnlyDictionary<int, Fraction?> Levels,
    IReadOnlyDictionary<Comparator, (Fraction? Difference, Fraction? Relative, bool IsPrinted)> Changes)
{
    private static readonly (Fraction?, Fraction?, bool) NotPrinted = (null, null, false);

    public static SlowWindows? Of(Frame frame, Measure measure, string area)
    {
        if (frame.Windows.SingleOrDefault(one => one.Measure == measure && one.Area == area) is { } row)
            return Printed(row);

        if (measure.Derivation is AverageOfOthers average)
        {
            var others = average.Group.Areas.Where(other => other != area).Select(other => Of(frame, average.Of, other)).ToArray();
            var month = Of(frame, average.Of, area)?.Month ?? others.Max(other => other?.Month);
            var then = others.Select(other => other?.Month == month ? other : null).ToArray();
            return then.All(other => other is null) ? null : Calculated(measure, month!.Value, (_, figure) => SlowArithmetic.Average([.. then.Select(other => other is null ? null : figure(other))]));
        }

        if (measure.Derivation is CodedCalculation)
            return null;

        var parts = measure.Derivation?.Components.Select(part => Of(frame, part, area)).ToArray() ?? [];
        if (parts.Length == 0 || parts.Any(part => part is null || part.Month != parts[0]!.Month))
            return null;

        return measure.Derivation is RollingMonths rolling
            ? Rolling(measure, rolling, parts[0]!)
            : Calculated(measure, parts[0]!.Month, (months, figure) =>
                SlowArithmetic.Of(((Calculation)measure.Derivation!).Formula, months, part => figure(parts.Single(one => one!.Measure == part)!)));
    }

    private static SlowWindows Printed(PublishedWindows row) => new(
        row.Measure,
        row.Month,
        new Dictionary<int, Fraction?> { [1] = Exact(row.LastMonth.Value), [3] = Exact(row.Last3Months.Value), [12] = Exact(row.Last12Months.Value) },
        new Dictionary<Comparator, (Fraction?, Fraction?, bool)>
        {
            [Comparator.Previous3Months] = Change(row.VsPrevious3Months),
            [Comparator.PreviousYear] = Change(row.VsPreviousYear),
            [Comparator.Previous12Months] = Change(row.VsPrevious12Months),
        });

    private static SlowWindows Rolling(Measure measure, RollingMonths rolling, SlowWindows of)
    {
        var months = rolling.Months;
        var by = Fraction.Of(rolling.IsAverage && rolling.Of is { Unit.Statistic: Statistic.Total, MonthsCovered: 1 } ? months : 1);
        (Fraction?, Fraction?, bool) Kept(Comparator comparator, int on) => on == months && of.Changes[comparator] is var change
            ? (change.Difference / by, change.Relative, change.IsPrinted)
            : NotPrinted;
        return new SlowWindows(
            measure,
            of.Month,
            new Dictionary<int, Fraction?>
            {
                [1] = months == 3 ? of.Levels[3] / by : null,
                [3] = months == 3 ? of.Levels[3] / by : null,
                [12] = months == 12 ? of.Levels[12] / by : null,
            },
            new Dictionary<Comparator, (Fraction?, Fraction?, bool)>
            {
                [Comparator.Previous3Months] = Kept(Comparator.Previous3Months, 3),
                [Comparator.PreviousYear] = Kept(Comparator.PreviousYear, 3),
                [Comparator.Previous12Months] = Kept(Comparator.Previous12Months, 12),
            });
    }

    private static SlowWindows Calculated(Measure measure, Month month, Func<int, Func<SlowWindows, Fraction?>, Fraction?> level)
    {
        (Fraction?, Fraction?, bool) Change(Comparator comparator, int months)
        {
            var later = level(months, part => part.Changes[comparator].Difference is null ? null : part.Levels[months]);
            var earlier = level(months, part => part.Levels[months] - part.Changes[comparator].Difference);
            var relative = earlier is { Sign: > 0 } && later is not null ? (later - earlier) / earlier : null;
            return later is null || earlier is null ? NotPrinted : (later - earlier, relative, relative is not null || IsInUnits(measure.Unit));
        }

        return new SlowWindows(
            measure,
            month,
            new[] { 1, 3, 12 }.ToDictionary(months => months, months => level(months, part => part.Levels[months])),
            new Dictionary<Comparator, (Fraction?, Fraction?, bool)>
            {
                [Comparator.Previous3Months] = Change(Comparator.Previous3Months, 3),
                [Comparator.PreviousYear] = Change(Comparator.PreviousYear, 3),
                [Comparator.Previous12Months] = Change(Comparator.Previous12Months, 12),
            });
    }

    private static bool IsInUnits(Unit unit) => unit.Quantity is Quantity.Percent or Quantity.Points || unit is { Quantity: Quantity.Duration, InDays: false };

    private static (Fraction?, Fraction?, bool) Change(FigureChange change) =>
        change.Printed is null ? NotPrinted : (Exact(change.Difference), Exact(change.Relative), true);

    private static Fraction? Exact(double? value) => value is { } known ? Fraction.Of(known) : null;
}
