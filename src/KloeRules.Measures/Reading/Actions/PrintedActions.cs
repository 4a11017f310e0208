using System.Text.RegularExpressions;
using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>
/// Cuts a printed report into its tables of actions: the header comes again for each, headings stand above and between the rows, and
/// commentary around them. A line with one cell is a heading or commentary. After such a line, a row of another width begins a table of
/// something else; after commentary, so does a row in which nothing can be read as of an action. It lasts until such a row comes again.
/// </summary>
internal sealed partial class PrintedActions
{
    private const int LongestHeading = 150;

    private readonly string file;
    private readonly ActionMarks marks;
    private readonly List<Table> tables = [];
    private readonly Dictionary<int, RowHeading> headings = [];
    private readonly List<Source> commentary = [];
    private List<TableRow>? rows;
    private string? above;
    private string? section;
    private int? priority;
    private bool afterLine;
    private bool afterCommentary;
    private bool inOtherTable;

    private PrintedActions(string file, ActionMarks marks)
    {
        this.file = file;
        this.marks = marks;
    }

    /// <summary>A cheap look at one line, to spare the rest of a long report.</summary>
    public static bool MayBeHeader(string line) =>
        line.Contains("activity status", StringComparison.OrdinalIgnoreCase) || line.Contains("date due", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the header of a table that is printed for readers: what is to be done and how it stands, and nothing to tell updates apart.</summary>
    public static bool IsHeader(TableRow row) =>
        ActionColumnNames.IsHeader(row)
        && new[] { ActionColumn.Kind, ActionColumn.Reference, ActionColumn.Owner, ActionColumn.AsAt }.All(column => ActionColumnNames.IndexOf(row, column) < 0);

    /// <summary>The tables with what the headings say of each row, by its number, and the lines that were taken for commentary though they bear a mark.</summary>
    public static (IReadOnlyList<Table> Tables, IReadOnlyDictionary<int, RowHeading> Headings, IReadOnlyList<Source> Commentary) Cut(Table table, ActionMarks marks)
    {
        var cutter = new PrintedActions(table.File, marks);
        foreach (var row in table.Above.Concat(table.Rows).Where(row => !row.IsBlank))
        {
            cutter.Take(row);
        }

        cutter.Close();
        return (cutter.tables, cutter.headings, cutter.commentary);
    }

    private void Take(TableRow row)
    {
        if (IsHeader(row))
        {
            Close();
            rows = [row];
            (above, section) = (section ?? above, null);
            (afterLine, afterCommentary, inOtherTable) = (false, false, false);
        }
        else if (TableShapes.Of(row) is not null)
        {
            Close();
        }
        else if (row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) == 1)
        {
            TakeLine(row);
        }
        else if (rows is not null && Belongs(row))
        {
            rows.Add(row);
            headings[row.Number] = Heading();
            (afterLine, afterCommentary) = (false, false);
        }
    }

    /// <summary>A heading is short, begins with a letter or number and is no sentence.</summary>
    private void TakeLine(TableRow row)
    {
        var column = Enumerable.Range(0, row.Cells.Count).First(index => row[index].Length > 0);
        var line = Numbering().Replace(row[column], string.Empty);
        afterLine = true;
        if (line.Length is > 0 and <= LongestHeading && char.IsLetterOrDigit(line[0]) && !line.EndsWith('.'))
        {
            section = line;
            priority = PlanPriority().Match(line) is { Success: true } match ? match.Groups["number"].Value[0] - '0' : priority;
        }
        else
        {
            afterCommentary = true;
            if (rows is not null && marks.IsMarkOfLine(line))
                commentary.Add(new Source(file, row.Number, column + 1));
        }
    }

    private bool Belongs(TableRow row)
    {
        var belongs = row.Cells.Count == rows![0].Cells.Count
            ? (!inOtherTable && !afterCommentary) || IsOfAction(row)
            : !inOtherTable && !afterLine;
        inOtherTable = !belongs;
        return belongs;
    }

    private bool IsOfAction(TableRow row)
    {
        var status = Cell(ActionColumn.Status);
        return ActionCells.Status(marks.WordOf(status)) is not null
            || ActionMarks.IsMark(status)
            || ActionCells.Date(Cell(ActionColumn.Due)) is not null
            || ActionCells.Colour(marks.WordOf(Cell(ActionColumn.Rag))) is not null;

        string Cell(ActionColumn column) => row[ActionColumnNames.IndexOf(rows![0], column)];
    }

    /// <summary>A heading in the plural says what the rows are; any other says what they belong to.</summary>
    private RowHeading Heading()
    {
        var kind = above is null ? null : PluralAt(above);
        var belongsTo = kind is null ? above : null;
        var area = section is null || belongsTo is null || NameKey.Of(section).StartsWith(NameKey.Of(belongsTo), StringComparison.Ordinal)
            ? section ?? belongsTo
            : $"{belongsTo}: {section}";
        return new RowHeading(area, kind, priority);
    }

    private static ActionKind? PluralAt(string heading)
    {
        foreach (var kind in new[] { ActionKind.Deliverable, ActionKind.Recommendation, ActionKind.AreaForImprovement, ActionKind.CauseOfConcern })
        {
            if (heading.StartsWith(ActionKinds.Plural(kind), StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }

    private void Close()
    {
        if (rows is { Count: > 1 })
            tables.Add(new Table(file, TableShape.Actions, rows));

        rows = null;
    }

    /// <summary>"6." or "3.2" before a heading.</summary>
    [GeneratedRegex("^[0-9]+(?:\\.[0-9]+)*[.)] *")]
    private static partial Regex Numbering();

    [GeneratedRegex("\\bpriority (?<number>[1-9])\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlanPriority();
}
