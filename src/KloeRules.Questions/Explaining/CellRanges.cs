using KloeRules.Measures.Series;

namespace KloeRules.Questions.Explaining;

/// <summary>Cells in words: "data.csv, rows 14 to 25, column 4; totals.csv, row 3, column 2". Cells below one another become one range.</summary>
internal static class CellRanges
{
    /// <summary>Two cells are as short by themselves.</summary>
    private const int Fewest = 3;

    public static string Of(IReadOnlyList<Source> cells) => string.Join("; ", Runs(cells).SelectMany(Words));

    private static IEnumerable<string> Words(IReadOnlyList<Source> run) => run.Count < Fewest
        ? run.Select(cell => cell.ToString())
        : [$"{run[0].File}, rows {run[0].Row} to {run[^1].Row}" + (run[0].Column > 0 ? $", column {run[0].Column}" : "")];

    private static List<List<Source>> Runs(IReadOnlyList<Source> cells)
    {
        var runs = new List<List<Source>>();
        foreach (var cell in cells)
        {
            if (runs.Count > 0 && runs[^1][^1] is { Row: > 0 } above && cell == above with { Row = above.Row + 1 })
            {
                runs[^1].Add(cell);
            }
            else
            {
                runs.Add([cell]);
            }
        }

        return runs;
    }
}
