using KloeRules.Measures.Series;

namespace KloeRules.Questions.Explaining;

/// <summary>Cells in words: "data.csv, rows 14 to 25, column 4; totals.csv, row 3, column 2". Cells below one another, or side by side, become one range.</summary>
internal static class CellRanges
{
    /// <summary>Two cells are as short by themselves.</summary>
    private const int Fewest = 3;

    public static string Of(IReadOnlyList<Source> cells) => string.Join("; ", Runs(cells).SelectMany(Words));

    private static IEnumerable<string> Words(IReadOnlyList<Source> run) => run.Count < Fewest ? run.Select(cell => cell.ToString())
        : run[0].Row == run[^1].Row ? [$"{run[0].File}, row {run[0].Row}, columns {run[0].Column} to {run[^1].Column}"]
        : [$"{run[0].File}, rows {run[0].Row} to {run[^1].Row}" + (run[0].Column > 0 ? $", column {run[0].Column}" : "")];

    private static List<List<Source>> Runs(IReadOnlyList<Source> cells)
    {
        var runs = new List<List<Source>>();
        foreach (var cell in cells)
        {
            if (runs.Count > 0 && GoesOn(runs[^1], cell))
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

    /// <summary>A range keeps its way: one that began downwards does not turn to the right.</summary>
    private static bool GoesOn(IReadOnlyList<Source> run, Source cell)
    {
        var last = run[^1];
        var isBelow = last.Row > 0 && cell == last with { Row = last.Row + 1 };
        var isBeside = last.Column > 0 && cell == last with { Column = last.Column + 1 };
        return run.Count == 1 ? isBelow || isBeside : run[0].Row == last.Row ? isBeside : isBelow;
    }
}
