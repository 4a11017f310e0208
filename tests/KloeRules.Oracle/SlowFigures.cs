using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>Figures of one measure in one area, looked up observation by observation, or worked out anew of those of its parts.</summary>
internal sealed class SlowFigures(Frame frame, Measure measure, string area)
{
    private readonly MonthlySeries? series = frame.Series.SingleOrDefault(one => one.Measure == measure && one.Area == area);

    /// <summary>The scorecard's row, whatever its month.</summary>
    public SlowWindows? Scorecard { get; } = SlowWindows.Of(frame, measure, area);

    public bool HasMonths => series is not null || measure.Derivation switch
    {
        null => false,
        AverageOfOthers average => Parts.Append(Of(average.Of)).Any(part => part.HasMonths),
        _ => Parts.All(part => part.HasMonths),
    };

    /// <summary>What it is worked out of: other measures in the same area, or the same measure in others.</summary>
    private IEnumerable<SlowFigures> Parts => measure.Derivation is AverageOfOthers average
        ? average.Group.Areas.Where(other => other != area).Select(other => new SlowFigures(frame, average.Of, other))
        : measure.Derivation!.Components.Select(Of);

    private SlowFigures Of(Measure part) => new(frame, part, area);

    /// <summary>The earliest month that has a row; of what is worked out, a figure, or where none has, the earliest of its parts.</summary>
    public Month? First => measure.Derivation is null ? series?.Observations.Min(row => row.Month)
        : !HasMonths ? null
        : Parts.Concat(measure.Derivation.Components.Select(Of)).Min(part => part.First) is { } first ? FirstFrom(first) ?? first
        : null;

    public Month? FirstFrom(Month month) => measure.Derivation is null ? series?.Observations.Where(row => row.Month >= month).Min(row => (Month?)row.Month)
        : HasMonths ? Enumerable.Range(0, Math.Max(0, frame.Series.Max(one => one.Last) - month + 1)).Select(on => (Month?)(month + on)).FirstOrDefault(then => Figure(then!.Value) is not null)
        : null;

    public Observation? Row(Month month) => measure.Derivation is null
        ? series?.Observations.SingleOrDefault(row => row.Month == month)
        : Figure(month) is { } figure ? new Observation(month, figure.Value, null, null, null, MarksOf(month), null, new Source("", 0, 0)) : null;

    /// <summary>What is known of the figures behind one.</summary>
    private Marks MarksOf(Month month) => measure.Derivation is null
        ? Row(month)?.Marks ?? Marks.None
        : Parts
            .SelectMany(part => Enumerable.Range(0, measure.Derivation is RollingMonths rolling ? rolling.Months : 1).Select(back => part.MarksOf(month - back)))
            .Aggregate(Marks.None, (all, one) => all | one) & ~(Marks.Ignored | Marks.Suppressed);

    /// <summary>True when that month has a figure, and when one of those that make it up is provisional.</summary>
    public (bool IsThere, bool IsProvisional) Provisional(Month month)
    {
        if (measure.Derivation is null)
            return (Row(month) is not null, Row(month)?.Marks.HasFlag(Marks.Provisional) == true);

        var months = measure.Derivation is RollingMonths rolling ? rolling.Months : 1;
        return (
            HasMonths && Figure(month) is not null,
            Parts.Any(part => Enumerable.Range(0, months).Any(back => part.Provisional(month - back).IsProvisional)));
    }

    /// <summary>The scorecard's row for that month.</summary>
    public SlowWindows? Windows(Month month) => Scorecard?.Month == month ? Scorecard : null;

    public Fraction? Figure(Month month) => measure.Derivation switch
    {
        null => Row(month) is { Value: { } value } row && IsUsable(row) ? Fraction.Of(value) : null,
        RollingMonths rolling => Rolling(rolling, month),
        Calculation calculation => SlowArithmetic.Of(calculation.Formula, 1, part => Of(part).OneMonth(month)),
        AverageOfOthers => SlowArithmetic.Average([.. Parts.Select(part => part.OneMonth(month))]),
        CodedCalculation coded => Coded(coded, month),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>Consecutive months as one figure.</summary>
    public Fraction? Together(Month last, int months)
    {
        if (measure.Derivation is Calculation calculation && measure.MonthsCovered == 1)
            return SlowArithmetic.Of(calculation.Formula, months, part => Of(part).Together(last, months));

        if (measure.Derivation is AverageOfOthers)
            return SlowArithmetic.Average([.. Parts.Select(part => part.Together(last, months))]);

        if (measure.Derivation is CodedCalculation && measure.MonthsCovered == 1 && months > 1)
            return measure.Unit.Statistic == Statistic.Median ? null : OfFigures([.. Enumerable.Range(0, months).Select(back => Figure(last - back))]);

        if (measure.Derivation is not null)
            return months == measure.MonthsCovered ? Figure(last) : null;

        if (measure.IsRolling12)
            return months == 12 ? OfRows(last, 1) : null;

        return months > 1 && measure.Unit.Statistic == Statistic.Median ? null : OfRows(last, months);
    }

    /// <summary>As part of a formula, a month may be known by its cases alone.</summary>
    private Fraction? OneMonth(Month month) => measure.Derivation is null ? OfRows(month, 1) : Figure(month);

    /// <summary>Nothing, as soon as any figure that it names is unknown.</summary>
    private Fraction? Coded(CodedCalculation coded, Month month) => HasMonths
        ? new SlowFormula(
            coded.Text.Code,
            (number, back) => coded.Components[number] is var part && ((back > 0 && part.MonthsCovered > 1) || part.Breaks.Any(broken => broken > month - back && broken <= month))
                ? null
                : Of(part).Together(month - back, part.MonthsCovered),
            _ => null).Number()
        : null;

    private Fraction? OfFigures(Fraction?[] months) =>
        months.Any(figure => figure is null) ? null
        : months.Aggregate(Fraction.Zero, (sum, figure) => sum + figure!.Value) is var total && measure.Unit.Statistic == Statistic.Total ? total
        : total / Fraction.Of(months.Length);

    private Fraction? Rolling(RollingMonths rolling, Month month) =>
        Of(rolling.Of).Together(month, rolling.Months) is not { } together ? null
        : rolling.IsAverage && rolling.Of is { Unit.Statistic: Statistic.Total, MonthsCovered: 1 } ? together / Fraction.Of(rolling.Months)
        : together;

    private Fraction? OfRows(Month last, int months)
    {
        var rows = Enumerable.Range(0, months).Select(back => Row(last - back)).ToArray();
        return rows.Any(row => row is null || !IsUsable(row)) ? null : OfRows([.. rows.OfType<Observation>()]);
    }

    /// <summary>Months that need not follow one another as one figure.</summary>
    public Fraction? OfRows(Observation[] rows)
    {
        if (rows is [{ Value: { } only }])
            return Fraction.Of(only);

        if (measure.Unit.Statistic == Statistic.Mean && Pooled(rows) is { } pooled)
            return pooled;

        if (rows.Any(row => row.Value is null))
            return null;

        var sum = rows.Aggregate(Fraction.Zero, (total, row) => total + Fraction.Of(row.Value!.Value));
        return measure.Unit.Statistic == Statistic.Total ? sum : sum / Fraction.Of(rows.Length);
    }

    private Fraction? Pooled(Observation[] rows)
    {
        var (numerators, denominators) = (Fraction.Zero, Fraction.Zero);
        foreach (var row in rows)
        {
            if (row.Denominator is not { } cases || (row.Numerator is null && row.Value is null))
                return null;

            var part = row.Numerator is { } given ? Fraction.Of(given) : Fraction.Of(row.Value!.Value) * Fraction.Of(cases) / Fraction.Of(measure.Unit.Per);
            (numerators, denominators) = (numerators + part, denominators + Fraction.Of(cases));
        }

        return denominators.Sign > 0 ? numerators / denominators * Fraction.Of(measure.Unit.Per) : null;
    }

    public static bool IsUsable(Observation row) => !row.Marks.HasFlag(Marks.Ignored) && !row.Marks.HasFlag(Marks.Suppressed);
}
