using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Measures.Series;

/// <summary>
/// Puts consecutive months together by how the measure adds up: totals are added, stocks averaged, means and shares pooled by numerator and
/// denominator, or averaged with a caveat without them; medians are never put together.
/// </summary>
public static class MonthsTogether
{
    public const string UnweightedCaveat = "averaged without the number of cases behind each month";

    private const int RollingMonths = 12;

    /// <summary>The <paramref name="months"/> months that end with <paramref name="last"/>. Every one of them must have a figure.</summary>
    public static Together Over(MonthlySeries series, Month last, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        if (series.Working is { } working)
            return IgnoredIn(series, last, months) ? Together.Not(NotTogether.IgnoredMonth) : working.Over(last, months);

        if (series.Measure.IsRolling12)
            return months == RollingMonths ? Of(series, last, 1) : Together.Not(NotTogether.OnlyRolling12);

        return months > 1 && series.Measure.Unit.Statistic == Statistic.Median
            ? Together.Not(NotTogether.MedianOverMonths)
            : Of(series, last, months);
    }

    /// <summary>The figure of one month, whatever time it covers.</summary>
    internal static Together At(MonthlySeries series, Month month) => series.Working?.At(month) ?? Of(series, month, 1);

    /// <summary>What is known about the figures behind that month's.</summary>
    internal static Marks MarksOf(MonthlySeries series, Month month) => series.Working?.MarksOf(month) ?? series[month]?.Marks ?? Marks.None;

    private static bool IgnoredIn(MonthlySeries series, Month last, int months) =>
        Enumerable.Range(0, months).Any(back => series[last - back] is { } row && row.Marks.HasFlag(Marks.Ignored));

    private static Together Of(MonthlySeries series, Month last, int months)
    {
        var rows = new Observation[months];
        for (var back = 0; back < months; back++)
        {
            var why = Missing(series, last - back);
            if (why != NotTogether.None)
                return Together.Not(why);

            rows[months - 1 - back] = series[last - back]!;
        }

        return Value(rows, series.Measure.Unit);
    }

    /// <summary>What keeps a month from being used. A month without cases has no share of its own, and yet takes part in a pool.</summary>
    private static NotTogether Missing(MonthlySeries series, Month month) => series[month] switch
    {
        null => month < series.First ? NotTogether.TooLittleHistory : NotTogether.MissingMonth,
        var row when row.Marks.HasFlag(Marks.Ignored) => NotTogether.IgnoredMonth,
        var row when row.Marks.HasFlag(Marks.Suppressed) => NotTogether.Suppressed,
        var row when row.Value is null && Cases.Of(row, series.Measure.Unit) is null => NotTogether.MissingMonth,
        _ => NotTogether.None,
    };

    /// <summary>Rows that can all be used, as one figure.</summary>
    public static Together Value(Observation[] rows, Unit unit)
    {
        var sources = rows.Select(row => row.Source).ToArray();
        if (rows is [{ Value: { } only }])
            return new Together(only, NotTogether.None, null, sources);

        if (unit.Statistic == Statistic.Mean && Cases.Sum(rows, unit) is { } pool)
            return new Together(pool.Numerator / pool.Denominator * unit.Per, NotTogether.None, null, sources);

        if (rows.Any(row => row.Value is null))
            return Together.Not(NotTogether.MissingMonth);

        if (unit.Statistic == Statistic.Total)
            return new Together(rows.Sum(row => row.Value!.Value), NotTogether.None, null, sources);

        var caveat = unit.Statistic == Statistic.Mean ? UnweightedCaveat : null;
        return new Together(rows.Average(row => row.Value!.Value), NotTogether.None, caveat, sources);
    }
}
