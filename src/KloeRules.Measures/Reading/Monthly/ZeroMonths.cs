using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>
/// Fills months without a figure with zero where the catalogue says that this is what they mean: from an area's first figure to the latest month that
/// any area has. What was withheld stays unknown.
/// </summary>
internal static class ZeroMonths
{
    public const string Note = "no row, which the catalogue takes for zero";

    public static MonthlySeries[] Fill(IReadOnlyList<MonthlySeries> read)
    {
        var last = read.GroupBy(series => series.Measure).ToDictionary(same => same.Key, same => same.Max(series => series.Last));
        return [.. read.Select(series => series.Measure.MissingMeansZero ? Filled(series, last[series.Measure]) : series)];
    }

    private static MonthlySeries Filled(MonthlySeries series, Month last)
    {
        var file = Source.OfFile(series.Observations.First().Source.File);
        return new MonthlySeries(
            series.Measure,
            series.Area,
            Enumerable.Range(0, last - series.First + 1).Select(offset => OfMonth(series, series.First + offset, file)));
    }

    private static Observation OfMonth(MonthlySeries series, Month month, Source file) => series[month] switch
    {
        null => new Observation(month, 0, null, null, null, Ignored(series, month), Note, file),
        { Value: null } row when !row.Marks.HasFlag(Marks.Suppressed) => row with { Value = 0, Note = row.Note ?? Note },
        var row => row,
    };

    private static Marks Ignored(MonthlySeries series, Month month) =>
        series.Measure.Ignored.Any(ignored => ignored.First <= month && month <= ignored.Last) ? Marks.Ignored : Marks.None;
}
