using KloeRules.Language.Binding;
using KloeRules.Measures.Reading.Actions;
using KloeRules.Measures.Reading.Decoding;
using KloeRules.Measures.Reading.Monthly;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Reading.Workbooks;
using KloeRules.Measures.Scorecards;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading;

/// <summary>
/// Reads what a meeting is about: published scorecards, tables with a row a month, tables with a column a month, and trackers of actions,
/// told apart by their headers.
/// Nothing throws on bad data: what can't be used is left out and listed in <see cref="Frame.Problems"/>.
/// </summary>
public static class DataReader
{
    private static readonly Dictionary<string, string> NoMarks = [];

    /// <summary>All figures of the files.</summary>
    /// <param name="names">The catalogue; a row whose measure it does not know is left out.</param>
    /// <param name="whole">What the publisher calls the whole force; a row with that area, or none, is about the whole.</param>
    /// <param name="outside">Areas that are no part of the force, such as its peers.</param>
    /// <param name="marks">What the marks in a tracker's cells stand for; see <see cref="PackSettings.Marks"/>.</param>
    public static Frame Read(
        DataFiles files,
        MeasureNames names,
        string whole = "Force",
        IEnumerable<string>? outside = null,
        IReadOnlyDictionary<string, string>? marks = null)
    {
        var problems = new ProblemList();
        problems.AddRange(files.Problems);
        var rows = new List<MonthRow>();
        var windows = new List<PublishedWindows>();
        var actions = new List<ActionRow>();
        foreach (var file in files.Files)
        {
            foreach (var table in TablesOf(file, problems))
            {
                if (table.Shape == TableShape.Scorecard)
                    windows.AddRange(ScorecardTable.Read(table, names, problems));
                else if (table.Shape == TableShape.Actions)
                    actions.AddRange(ActionTable.Read(table, names, marks ?? NoMarks, problems));
                else
                    rows.AddRange(ShareScale.Settle(MonthRows(table, names, problems), problems));
            }
        }

        rows.RemoveAll(WorkedOut<MonthRow>(row => (row.Measure, row.Source), rows, problems));
        windows.RemoveAll(WorkedOut<PublishedWindows>(row => (row.Measure, row.LastMonth.Source), windows, problems));
        var areas = new AreaNames(
            rows.Select(row => (row.Area, row.Source)).Concat(windows.Select(row => (row.Area, row.LastMonth.Source))), whole, problems);
        var series = SeriesBuilder.Build(rows.Select(row => row with { Area = areas.Of(row.Area) }), problems);
        var latest = LatestWindows.Keep(windows.Select(row => row with { Area = areas.Of(row.Area) }), problems);
        var tracker = TrackerBuilder.Build(actions, Frame.LatestOf(series, latest, outside), problems);
        return new Frame(series, latest, problems.InOrder(), outside, tracker);
    }

    /// <summary>Figures of a measure that a formula works out are left out, and said to be.</summary>
    private static Predicate<TRow> WorkedOut<TRow>(Func<TRow, (Measure Measure, Source Source)> about, IEnumerable<TRow> rows, ProblemList problems)
    {
        var left = new Tally<Measure>();
        foreach (var (measure, source) in rows.Select(about).Where(row => row.Measure.Derivation is not null))
        {
            left.Add(measure, source);
        }

        problems.AddRange(left.All.Select(one => DataProblems.WorkedOut(one.First, one.Key.Name, one.Count)));
        return row => about(row).Measure.Derivation is not null;
    }

    /// <summary>All figures of the files, as the pack declares its areas and marks.</summary>
    public static Frame Read(DataFiles files, MeasureNames names, PackSettings settings) =>
        Read(files, names, settings.Whole, settings.Outside, settings.Marks);

    /// <summary>All figures of the files.</summary>
    public static Frame Read(IEnumerable<DataFile> files, MeasureNames names, string whole = "Force") =>
        Read(new DataFiles(files.ToArray(), []), names, whole);

    private static IReadOnlyList<Table> TablesOf(DataFile file, ProblemList problems) =>
        Workbook.IsWorkbook(file) ? Workbook.Tables(file, problems)
        : FileText.Read(file, problems) is { } text ? TableFinder.Find(file.Path, text, problems)
        : [];

    private static IReadOnlyList<MonthRow> MonthRows(Table table, MeasureNames names, ProblemList problems) =>
        table.Shape == TableShape.Long ? LongTable.Read(table, names, problems) : WideTable.Read(table, names, problems);
}
