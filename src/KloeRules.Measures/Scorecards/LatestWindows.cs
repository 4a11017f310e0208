using KloeRules.Language.Time;
using KloeRules.Measures.Reading;

namespace KloeRules.Measures.Scorecards;

/// <summary>Keeps one row a measure and area: that of the latest scorecard. Rows of one month that differ are all left out.</summary>
internal static class LatestWindows
{
    public static IReadOnlyList<PublishedWindows> Keep(IEnumerable<PublishedWindows> rows, ProblemList problems)
    {
        var older = new Tally<(string File, Month Month)>();
        var kept = rows
            .GroupBy(row => (row.Measure, row.Area))
            .OrderBy(one => one.Key.Measure.Index)
            .ThenBy(one => one.Key.Area, StringComparer.Ordinal)
            .Select(one => Latest(one.ToArray(), older, problems))
            .OfType<PublishedWindows>()
            .ToArray();
        problems.AddRange(older.All.Select(one => DataProblems.OlderScorecard(one.First, one.Key.Month, one.Count)));
        return kept;
    }

    private static PublishedWindows? Latest(PublishedWindows[] rows, Tally<(string File, Month Month)> older, ProblemList problems)
    {
        var month = rows.Max(row => row.Month);
        foreach (var row in rows.Where(row => row.Month < month))
        {
            older.Add((row.LastMonth.Source.File, row.Month), row.LastMonth.Source);
        }

        var latest = rows.Where(row => row.Month == month).ToArray();
        if (latest.Length == 1)
            return latest[0];

        var isSame = latest.All(row => Printed(row).SequenceEqual(Printed(latest[0])));
        problems.Add(isSame
            ? DataProblems.RowGivenTwice(latest[1].LastMonth.Source, latest[0].LastMonth.Source, latest[0].Measure)
            : DataProblems.RowGivenDifferently(latest[1].LastMonth.Source, latest[0].LastMonth.Source, latest[0].Measure));
        return isSame ? latest[0] : null;
    }

    private static IEnumerable<string?> Printed(PublishedWindows row) =>
    [
        row.LastMonth.Printed, row.Last3Months.Printed, row.VsPrevious3Months.Printed, row.VsPreviousYear.Printed,
        row.Last12Months.Printed, row.VsPrevious12Months.Printed,
    ];
}
