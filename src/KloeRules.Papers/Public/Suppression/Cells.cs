using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Language.Units;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Papers.Public.Suppression;

/// <summary>Every figure of the private data as a cell, those that may not be shown included, because they stand in sums with those that may.</summary>
internal sealed class Cells
{
    private readonly Dictionary<(Measure, string, Month, bool), Cell> byPlace = [];
    private readonly Dictionary<(Measure, string, Month), Observation> unknown = [];

    /// <param name="open">Measures that may be shown for all that markings say.</param>
    public Cells(Frame frame, IReadOnlySet<Measure> open, EarlierFigures earlier)
    {
        foreach (var series in frame.Series)
        {
            foreach (var row in series.Observations.Where(row => row.Value is not null))
                Add(Month(series, row, open, earlier));
            foreach (var row in series.Observations.Where(row => row.Value is null && row.Marks.HasFlag(Marks.Suppressed)))
                unknown[(series.Measure, Key(series.Area), row.Month)] = row;
        }

        foreach (var windows in frame.Windows)
            Add(Windows(windows, open, earlier));
    }

    public IEnumerable<Cell> All => byPlace.Values.OrderBy(cell => cell.Order);

    public Cell? Find(Measure measure, string area, Month month, bool isWindows) => byPlace.GetValueOrDefault((measure, Key(area), month, isWindows));

    /// <summary>The publisher withheld the figure, so that it is not known here either.</summary>
    public bool IsUnknown(Measure measure, string area, Month month) => unknown.ContainsKey((measure, Key(area), month));

    /// <summary>A figure that the publisher withheld, once a total shows what it must be.</summary>
    public Cell AddWithheld(Measure measure, string area, Month month, IEnumerable<double> counts)
    {
        var cell = new Cell(measure, area, month, isWindows: false) { IsOpen = false };
        Add(cell.Telling(counts, needsCover: true));
        return cell;
    }

    private void Add(Cell cell) => byPlace[(cell.Measure, Key(cell.Area), cell.Month, cell.IsWindows)] = cell;

    private static string Key(string area) => NameKey.Of(area);

    private static Cell Month(MonthlySeries series, Observation row, IReadOnlySet<Measure> open, EarlierFigures earlier)
    {
        var (measure, area) = (series.Measure, series.Area);
        var cell = new Cell(measure, area, row.Month, isWindows: false)
        {
            IsOpen = open.Contains(measure),
            IsKnown = earlier.Shows(measure, area, row.Month, row.Value!.Value),
        }.Telling(CountsOf.Month(row, measure.Unit) ?? [], needsCover: !open.Contains(measure));

        // What was withheld once stays so: shown now, it would give away what it covered then.
        if (row.Marks.HasFlag(Marks.Suppressed) || earlier.Withholds(measure, area, row.Month))
            cell.Hide();

        return cell;
    }

    private static Cell Windows(PublishedWindows windows, IReadOnlySet<Measure> open, EarlierFigures earlier)
    {
        var (measure, area) = (windows.Measure, windows.Area);
        var isOpen = open.Contains(measure);
        var cell = new Cell(measure, area, windows.Month, isWindows: true) { IsOpen = isOpen };
        if (measure.Unit is not { Quantity: Quantity.Count })
            return cell.Telling([], needsCover: !isOpen);

        var spans = SpansOf.Windows(windows);
        var known = new Spans();
        foreach (var one in earlier.SpansOf(measure, area).Append(spans))
            SpansOf.AddTo(known, one, measure);

        double?[] levels = [spans.LastMonth, spans.Last3Months, spans.Last12Months];
        cell.Telling(levels.Select(level => level ?? 0), needsCover: !isOpen || known.TellsSmallCount);
        if (earlier.SpansOf(measure, area).Any(one => one.Month == windows.Month && one.IsWithheld))
            cell.Hide();

        return cell;
    }
}
