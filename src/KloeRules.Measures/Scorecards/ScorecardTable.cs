using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Scorecards;

/// <summary>
/// Reads the scorecards of one report, as printed: tables whose header comes again for each, with headings, page marks and commentary between.
/// A line with one cell is commentary. After commentary, a row of another width with an unknown name begins a table of something else,
/// which lasts until a name is known again.
/// </summary>
internal sealed class ScorecardTable
{
    private readonly string file;
    private readonly MeasureNames names;
    private readonly ProblemList problems;
    private readonly UnknownMeasures unknown = new();
    private ScorecardColumns? columns;
    private int lastTableRow;
    private bool inOtherTable;

    private ScorecardTable(string file, MeasureNames names, ProblemList problems)
    {
        this.file = file;
        this.names = names;
        this.problems = problems;
    }

    public static IReadOnlyList<PublishedWindows> Read(Table table, MeasureNames names, ProblemList problems)
    {
        var reader = new ScorecardTable(table.File, names, problems);
        var windows = table.Rows.Where(row => row.Cells.Count > 1 && !row.IsBlank).Select(reader.Row).OfType<PublishedWindows>().ToArray();
        problems.AddRange(reader.unknown.Problems(names));
        return windows;
    }

    private PublishedWindows? Row(TableRow row)
    {
        var follows = row.Number == lastTableRow + 1;
        lastTableRow = row.Number;
        if (ScorecardColumns.IsHeader(row))
        {
            columns = Open(row);
            inOtherTable = false;
            return null;
        }

        if (columns is null)
            return null;

        var measure = names.Find(row[columns.Measure]);
        inOtherTable = measure is null && (inOtherTable || (!follows && row.Cells.Count != columns.Width));
        if (inOtherTable)
            return null;

        if (measure is null)
            ReportUnknown(row[columns.Measure], At(row, columns.Measure));

        return measure is null || columns.Month is not { } month ? null : Windows(row, columns, measure, month);
    }

    private void ReportUnknown(string name, Source source)
    {
        if (name.Length > 0)
            unknown.Add(name, source);
        else
            problems.Add(DataProblems.NoMeasure(source));
    }

    private ScorecardColumns? Open(TableRow header)
    {
        var opened = ScorecardColumns.Of(header);
        if (opened.Month is null)
        {
            problems.Add(DataProblems.NoScorecardMonth(At(header, opened.LastMonth)));
            return null;
        }

        foreach (var (column, written) in opened.EndElsewhere)
        {
            problems.Add(DataProblems.WindowEndsElsewhere(At(header, column), written, opened.Month.Value));
        }

        return opened.WithoutEndElsewhere();
    }

    private PublishedWindows Windows(TableRow row, ScorecardColumns at, Measure measure, Month month)
    {
        var (lastMonth, _) = Level(at.LastMonth);
        var (last3, exact3) = Level(at.Last3Months);
        var (last12, exact12) = Level(at.Last12Months);
        return new PublishedWindows(
            measure,
            row[at.Area],
            month,
            lastMonth,
            last3,
            Change(at.VsPrevious3Months, exact3),
            Change(at.VsPreviousYear, exact3),
            last12,
            Change(at.VsPrevious12Months, exact12));

        (Figure Figure, decimal? Exact) Level(int column) => LevelCell.Read(row[column], measure.Unit, At(row, column), problems);

        FigureChange Change(int column, decimal? level) => ChangeCell.Read(row[column], measure.Unit, level, At(row, column), problems);
    }

    private Source At(TableRow row, int column) => new(file, row.Number, column + 1);
}
