using KloeRules.Language.Time;
using KloeRules.Language.Units;

namespace KloeRules.Measures.Series;

/// <summary>The whole made from its areas; or why it can't be.</summary>
public sealed record WholeSeries(MonthlySeries? Series, NotTogether Why);

/// <summary>
/// Makes a series for the whole out of those of its areas: totals and stocks are added, means and shares pooled by numerator and denominator.
/// A month in which one area has no figure is missing in the whole: part of a force is never shown as the force.
/// </summary>
public static class AreasTogether
{
    private const Marks Shared = Marks.Provisional | Marks.Estimated | Marks.Revised | Marks.Ignored;

    /// <param name="areas">At least one series, all of one measure, one an area.</param>
    public static WholeSeries WholeOf(IEnumerable<MonthlySeries> areas)
    {
        var parts = areas.OrderBy(area => area.Area, StringComparer.Ordinal).ToArray();
        var measure = parts[0].Measure;
        if (parts.Any(part => !part.Measure.Equals(measure)))
            throw new ArgumentException("The areas of a whole must be of one measure.", nameof(areas));

        if (measure.Unit.Statistic == Statistic.Median)
            return new WholeSeries(null, NotTogether.MedianOverMonths);

        var complete = parts
            .SelectMany(part => part.Observations)
            .GroupBy(row => row.Month)
            .Where(month => month.Count() == parts.Length)
            .OrderBy(month => month.Key)
            .Select(month => month.ToArray())
            .ToArray();
        var months = complete.Select(rows => Month(rows, measure.Unit)).OfType<Observation>().ToArray();
        if (months.Length > 0)
            return new WholeSeries(new MonthlySeries(measure, string.Empty, months), NotTogether.None);

        var needsCases = measure.Unit.Statistic == Statistic.Mean && complete.Length > 0;
        return new WholeSeries(null, needsCases ? NotTogether.NoDenominators : NotTogether.MissingMonth);
    }

    private static Observation? Month(Observation[] rows, Unit unit)
    {
        var marks = rows.Aggregate(Marks.None, (sum, row) => sum | row.Marks);
        var whole = new Observation(rows[0].Month, null, null, null, null, marks & Shared, null, rows[0].Source);
        if (marks.HasFlag(Marks.Suppressed))
            return whole with { Marks = whole.Marks | Marks.Suppressed };

        if (unit.Statistic != Statistic.Mean)
            return rows.All(row => row.Value is not null) ? whole with { Value = rows.Sum(row => row.Value!.Value) } : null;

        return Cases.Sum(rows, unit) is { } pool
            ? whole with { Value = pool.Numerator / pool.Denominator * unit.Per, Numerator = pool.Numerator, Denominator = pool.Denominator }
            : null;
    }
}
