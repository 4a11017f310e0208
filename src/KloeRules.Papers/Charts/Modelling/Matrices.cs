using KloeRules.Engine.Charts;
using KloeRules.Engine.Evaluation;
using KloeRules.Language.Binding;
using KloeRules.Statistics.ControlCharts;
using Seen = KloeRules.Statistics.ControlCharts.Variation;

namespace KloeRules.Papers.Charts.Modelling;

/// <summary>Every measure and area of a pack that has figures, by what its latest month shows and how surely it meets its SLA or target.</summary>
internal static class Matrices
{
    private const string CannotTell = MatrixChart.Untold;

    private static readonly string[] Rows = ["special cause: improvement", "common cause", "special cause, neither way better", "special cause: concern", CannotTell];

    private static readonly string[] Columns = ["reliably meets its target", "hit and miss", "reliably misses its target", CannotTell, "no target"];

    /// <summary>Null when nothing has figures.</summary>
    public static MatrixChart? Of(RunFindings run)
    {
        var places = run.Pack.Measures.SelectMany(measure => run.Frame.AreasOf(measure).Select(area => Placed(run, measure, area))).ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        // The row that few packs need is left out where it is empty.
        string[] rows = [.. Rows.Where((row, place) => place != 2 || places.Any(one => one.Row == row))];
        IReadOnlyList<string>[][] names = [.. rows.Select(row => Columns.Select(column => (IReadOnlyList<string>)[.. places.Where(one => one.Row == row && one.Column == column).Select(one => one.Name)]).ToArray())];
        var told = places.Count(one => one.Row != CannotTell);
        var title = told == 0
            ? $"Variation can’t be told for any of {places.Length} figures: their months are not known, or too few"
            : Title(told, places.Count(one => one.Row == Rows[3]), places.Count(one => one.Column == Columns[2]));
        return new MatrixChart(title, Words(rows, names), rows, Columns, names);
    }

    private static string Title(int told, int concern, int misses) =>
        $"{concern} of {told} figures with enough months {(concern == 1 ? "shows" : "show")} special cause for concern; {misses} reliably {(misses == 1 ? "misses its target" : "miss their target")}";

    private static (string Name, string Row, string Column) Placed(RunFindings run, Measure measure, string area)
    {
        var month = run.AsAt - measure.MonthsBehind;
        var charted = run.Frame.SeriesOf(measure, area) is { } series ? ChartedSeries.Of(series, month, month) : null;
        var target = measure.Sla ?? measure.Target;
        return (area.Length == 0 ? measure.Name : $"{measure.Name}, {area}", RowOf(charted?.Variation()), target is { } limit ? ColumnOf(charted?.Assurance(limit)) : Columns[4]);
    }

    private static string RowOf(Seen? variation) => variation switch
    {
        null => CannotTell,
        Seen.ImprovementHigh or Seen.ImprovementLow => Rows[0],
        Seen.CommonCause => Rows[1],
        Seen.ConcernHigh or Seen.ConcernLow => Rows[3],
        _ => Rows[2],
    };

    private static string ColumnOf(Assurance? assurance) => assurance switch
    {
        Assurance.Pass => Columns[0],
        Assurance.Inconsistent => Columns[1],
        Assurance.Fail => Columns[2],
        _ => CannotTell,
    };

    private static string Words(string[] rows, IReadOnlyList<string>[][] names) =>
        "Table of variation by assurance. " + string.Join(" ", rows.Zip(names, (row, cells) => $"{Phrases.Capital(row)}: {Words(cells)}."));

    private static string Words(IReadOnlyList<string>[] cells) => cells.All(cell => cell.Count == 0)
        ? "none"
        : string.Join("; ", Columns.Zip(cells).Where(one => one.Second.Count > 0).Select(one => $"{one.First}: {string.Join(", ", one.Second)}"));
}
