using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>Puts the rows of all files together into one series a measure and area.</summary>
internal static class SeriesBuilder
{
    /// <param name="rows">With shares settled and areas in one spelling.</param>
    public static IReadOnlyList<MonthlySeries> Build(IEnumerable<MonthRow> rows, ProblemList problems)
    {
        var read = rows
            .GroupBy(row => (row.Measure, row.Area))
            .OrderBy(one => one.Key.Measure.Index)
            .ThenBy(one => one.Key.Area, StringComparer.Ordinal)
            .Select(one => Series(one.Key.Measure, one.Key.Area, one, problems))
            .OfType<MonthlySeries>()
            .ToArray();
        return ZeroMonths.Fill(read);
    }

    private static MonthlySeries? Series(Measure measure, string area, IEnumerable<MonthRow> rows, ProblemList problems)
    {
        var checkedRows = rows.Select(row => MonthCheck.Check(row, problems)).OfType<Observation>();
        var months = RepeatedMonths.Settle(measure, area, checkedRows, problems)
            .Select(row => IsIgnored(measure, row.Month) ? row with { Marks = row.Marks | Marks.Ignored } : row)
            .OrderBy(row => row.Month);
        var trimmed = months.SkipWhile(IsEmpty).Reverse().SkipWhile(IsEmpty).ToArray();
        return trimmed.Length == 0 ? null : new MonthlySeries(measure, area, trimmed);
    }

    /// <summary>Tables often lay out months ahead of their figures; an empty row must not make a series longer than it is.</summary>
    private static bool IsEmpty(Observation observation) =>
        observation is { Value: null, Denominator: null } && !observation.Marks.HasFlag(Marks.Suppressed);

    private static bool IsIgnored(Measure measure, Month month) =>
        measure.Ignored.Any(ignored => month >= ignored.First && month <= ignored.Last);
}
