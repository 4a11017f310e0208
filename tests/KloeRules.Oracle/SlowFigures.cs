using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Oracle;

/// <summary>Figures of one measure in one area, looked up observation by observation.</summary>
internal sealed class SlowFigures(Frame frame, Measure measure, string area)
{
    private readonly MonthlySeries? series = frame.Series.SingleOrDefault(one => one.Measure == measure && one.Area == area);

    /// <summary>The scorecard's row, whatever its month.</summary>
    public PublishedWindows? Scorecard { get; } = frame.Windows.SingleOrDefault(one => one.Measure == measure && one.Area == area);

    public bool HasMonths => series is not null;

    /// <summary>The earliest month that has a row.</summary>
    public Month? First => series?.Observations.Min(row => row.Month);

    public Observation? Row(Month month) => series?.Observations.SingleOrDefault(row => row.Month == month);

    /// <summary>The scorecard's row for that month.</summary>
    public PublishedWindows? Windows(Month month) => Scorecard?.Month == month ? Scorecard : null;

    public Fraction? Figure(Month month) =>
        Row(month) is { Value: { } value } row && IsUsable(row) ? Fraction.Of(value) : null;

    /// <summary>Consecutive months as one figure.</summary>
    public Fraction? Together(Month last, int months)
    {
        if (measure.IsRolling12)
            return months == 12 ? OfRows(last, 1) : null;

        return months > 1 && measure.Unit.Statistic == Statistic.Median ? null : OfRows(last, months);
    }

    private Fraction? OfRows(Month last, int months)
    {
        var rows = Enumerable.Range(0, months).Select(back => Row(last - back)).ToArray();
        if (rows.Any(row => row is null || !IsUsable(row)))
            return null;

        if (rows is [{ Value: { } only }])
            return Fraction.Of(only);

        if (measure.Unit.Statistic == Statistic.Mean && Pooled(rows!) is { } pooled)
            return pooled;

        if (rows.Any(row => row!.Value is null))
            return null;

        var sum = rows.Aggregate(Fraction.Zero, (total, row) => total + Fraction.Of(row!.Value!.Value));
        return measure.Unit.Statistic == Statistic.Total ? sum : sum / Fraction.Of(months);
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

    private static bool IsUsable(Observation row) => !row.Marks.HasFlag(Marks.Ignored) && !row.Marks.HasFlag(Marks.Suppressed);
}
