using KloeRules.Language.Binding;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>
/// Settles months that are given more than once: the same figure twice is kept once; different figures are all left out, because nothing
/// says which of them is right.
/// </summary>
internal static class RepeatedMonths
{
    public static IEnumerable<Observation> Settle(Measure measure, string area, IEnumerable<Observation> observations, ProblemList problems)
    {
        var byMonth = observations
            .GroupBy(observation => observation.Month)
            .OrderBy(month => month.Key)
            .Select(month => WithFigures(month.ToArray()))
            .ToArray();
        Report(byMonth.Where(rows => rows.Length > 1 && rows.All(row => IsSame(row, rows[0]))), DataProblems.GivenTwice);
        Report(byMonth.Where(rows => rows.Any(row => !IsSame(row, rows[0]))), DataProblems.GivenDifferently);
        return byMonth.Where(rows => rows.All(row => IsSame(row, rows[0]))).Select(rows => rows[0]);

        void Report(IEnumerable<Observation[]> months, Func<Measure, string, IReadOnlyList<Observation[]>, DataProblem> problem)
        {
            var all = months.ToArray();
            if (all.Length > 0)
                problems.Add(problem(measure, area, all));
        }
    }

    /// <summary>A row without a figure says nothing against a row that has one.</summary>
    private static Observation[] WithFigures(Observation[] rows)
    {
        var withFigures = rows.Where(row => row.Value is not null || row.Marks.HasFlag(Marks.Suppressed)).ToArray();
        return withFigures.Length > 0 ? withFigures : rows[..1];
    }

    private static bool IsSame(Observation left, Observation right) =>
        left with { Note = null, Source = right.Source } == right with { Note = null };
}
