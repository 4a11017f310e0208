using KloeRules.Language.Actions;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>Reads a tracker: one row an action and update.</summary>
internal sealed class ActionTable
{
    private static readonly (ActionColumn Column, ActionField Field)[] Fields =
    [
        (ActionColumn.Status, ActionField.Status),
        (ActionColumn.Rag, ActionField.Rag),
        (ActionColumn.Phase, ActionField.Phase),
        (ActionColumn.Progress, ActionField.Progress),
        (ActionColumn.Start, ActionField.Start),
        (ActionColumn.Due, ActionField.Due),
        (ActionColumn.Owner, ActionField.Owner),
        (ActionColumn.LinkedMeasures, ActionField.LinkedMeasures),
        (ActionColumn.ReviewDue, ActionField.ReviewDue),
        (ActionColumn.Earlier, ActionField.Earlier),
        (ActionColumn.Evidence, ActionField.Evidence),
    ];

    private readonly Table table;
    private readonly MeasureNames names;
    private readonly ProblemList problems;
    private readonly Dictionary<ActionColumn, int> columns;
    private readonly ActionField told;
    private readonly ActionKind titled;
    private readonly ActionMarks marks;
    private readonly NamedMonth? named;
    private readonly IReadOnlyDictionary<int, RowHeading> headings;
    private readonly bool isInPercent;
    private readonly Tally<(ActionColumn Column, string Cell)> unread = new();
    private readonly Tally<(string Cell, Month Month)> inWords = new();
    private readonly UnknownLinks unknownLinks = new();
    private ActionField notUnderstood;

    private ActionTable(Table table, MeasureNames names, ActionMarks marks, IReadOnlyDictionary<int, RowHeading> headings, ProblemList problems)
    {
        this.table = table;
        this.names = names;
        this.marks = marks;
        this.headings = headings;
        this.problems = problems;
        columns = Enum.GetValues<ActionColumn>().ToDictionary(column => column, column => ActionColumnNames.IndexOf(table.Header, column));
        told = Fields.Where(one => columns[one.Column] >= 0).Aggregate(ActionField.None, (all, one) => all | one.Field);
        var title = table.Header[columns[ActionColumn.Title]];
        titled = ActionCells.Kind(title) ?? ActionCells.Kind(title[(title.LastIndexOf(' ') + 1)..]) ?? ActionKind.Any;
        named = columns[ActionColumn.AsAt] < 0 ? NamedMonth.Of(table.File) : null;
        isInPercent = table.Rows.Skip(1).Any(row => NumberText.TryRead(Cell(row, ActionColumn.Progress), out var number) && number > 1);
    }

    /// <param name="declared">What the marks in the cells stand for.</param>
    public static IReadOnlyList<ActionRow> Read(Table table, MeasureNames names, IReadOnlyDictionary<string, string> declared, ProblemList problems)
    {
        var marks = new ActionMarks(declared);
        var rows = new List<ActionRow>();
        if (PrintedActions.IsHeader(table.Header) || !ActionColumnNames.IsHeader(table.Header))
        {
            var (tables, headings, commentary) = PrintedActions.Cut(table, marks);
            rows.AddRange(tables.SelectMany(one => Read(one, names, marks, headings, problems)));
            if (commentary.Count > 0)
                problems.Add(DataProblems.MarkedCommentary(commentary[0], commentary.Count));
        }
        else
        {
            rows.AddRange(Read(table, names, marks, new Dictionary<int, RowHeading>(), problems));
        }

        if (rows.Count > 0 && rows[0] is { Series: not null, AsAt: { } month })
            problems.Add(DataProblems.MonthFromName(rows[0].Source, rows.Count, month));

        problems.AddRange(marks.Problems());
        return rows;
    }

    private static ActionRow[] Read(
        Table table, MeasureNames names, ActionMarks marks, IReadOnlyDictionary<int, RowHeading> headings, ProblemList problems)
    {
        var reader = new ActionTable(table, names, marks, headings, problems);
        var rows = table.Rows.Skip(1).Where(row => !row.IsBlank).Select(reader.Row).OfType<ActionRow>().ToArray();
        reader.Report();
        return rows;
    }

    private ActionRow? Row(TableRow row)
    {
        var title = Cell(row, ActionColumn.Title).TrimEnd('.');
        if (title.Length == 0)
        {
            problems.Add(DataProblems.NoActionTitle(At(row, ActionColumn.Title)));
            return null;
        }

        if (KindOf(row) is not { } kind)
            return null;

        var asAt = named?.Month ?? Fact(row, ActionColumn.AsAt, ActionCells.Date, isCounted: false);
        if (asAt is null && columns[ActionColumn.AsAt] >= 0)
        {
            problems.Add(DataProblems.NoAsAt(At(row, ActionColumn.AsAt), Cell(row, ActionColumn.AsAt)));
            return null;
        }

        var links = Cell(row, ActionColumn.LinkedMeasures).Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var linked = links.Select(names.Find).ToArray();
        foreach (var (link, _) in links.Zip(linked).Where(pair => pair.Second is null))
            unknownLinks.Add(link, At(row, ActionColumn.LinkedMeasures));

        notUnderstood = ActionField.None;
        var facts = Facts(row);
        return new ActionRow(
            kind,
            Cell(row, ActionColumn.Reference),
            title,
            asAt,
            named?.Series,
            facts,
            told & ~notUnderstood,
            [.. linked.OfType<Measure>().Distinct()],
            linked.Count(measure => measure is null),
            new Source(table.File, row.Number, 0));
    }

    private ActionFacts Facts(TableRow row) => new()
    {
        Status = Fact(row, ActionColumn.Status, ActionCells.Status),
        Rag = Fact(row, ActionColumn.Rag, ActionCells.Colour),
        Phase = Fact(row, ActionColumn.Phase, ActionCells.Phase),
        Progress = Fact(row, ActionColumn.Progress, Progress),
        Start = Fact(row, ActionColumn.Start, ActionCells.Date),
        Due = Fact(row, ActionColumn.Due, cell => ActionCells.Date(cell) ?? DateInWords(row, cell)),
        Owner = Text(row, ActionColumn.Owner),
        ReviewDue = Fact(row, ActionColumn.ReviewDue, ActionCells.Date),
        Earlier = Text(row, ActionColumn.Earlier),
        QuestionArea = Text(row, ActionColumn.QuestionArea) ?? Heading(row).QuestionArea,
        PlanPriority = Fact(row, ActionColumn.Priority, ActionCells.Priority) ?? Heading(row).PlanPriority,
        Evidence = Text(row, ActionColumn.Evidence),
    };

    private RowHeading Heading(TableRow row) => headings.GetValueOrDefault(row.Number, RowHeading.None);

    private Month? DateInWords(TableRow row, string cell)
    {
        var date = ActionCells.DateInWords(cell);
        if (date is { } month)
            inWords.Add((cell, month), At(row, ActionColumn.Due));

        return date;
    }

    /// <summary>The kind that the row names; without such a column, the one that the title's header does.</summary>
    private ActionKind? KindOf(TableRow row)
    {
        if (columns[ActionColumn.Kind] < 0)
            return titled is ActionKind.Any or ActionKind.Action ? Heading(row).Kind ?? ActionKind.Action : titled;

        var kind = Fact(row, ActionColumn.Kind, cell => ActionCells.Kind(cell) is { } known and not ActionKind.Any ? known : (ActionKind?)null);
        if (kind is null && Cell(row, ActionColumn.Kind).Length == 0)
            problems.Add(DataProblems.NoActionKind(At(row, ActionColumn.Kind)));

        return kind;
    }

    /// <summary>"40%", or a bare number: percent when any of the column is above 1, else a share of one.</summary>
    private double? Progress(string cell)
    {
        var isPercent = cell.EndsWith('%');
        if (!NumberText.TryRead(cell.TrimEnd('%').TrimEnd(), out var number))
            return null;

        var share = isPercent || isInPercent ? number / 100 : number;
        return share is >= 0 and <= 1 ? (double)share : null;
    }

    private T? Fact<T>(TableRow row, ActionColumn column, Func<string, T?> read, bool isCounted = true)
        where T : struct
    {
        var cell = Cell(row, column);
        if (cell.Length == 0 || CellText.Of(cell).IsMissing || (column is ActionColumn.Due or ActionColumn.ReviewDue or ActionColumn.Start && ActionCells.IsNoDate(cell)))
            return null;

        var word = column is ActionColumn.Status or ActionColumn.Rag or ActionColumn.Phase ? marks.Read(cell, At(row, column)) : cell;
        var fact = word is null ? null : read(word);
        if (fact is null)
            notUnderstood |= Fields.FirstOrDefault(one => one.Column == column).Field;

        if (fact is null && word is not null && isCounted)
            unread.Add((column, cell), At(row, column));

        return fact;
    }

    private string? Text(TableRow row, ActionColumn column) => Cell(row, column) is { Length: > 0 } text && !CellText.Of(text).IsMissing ? text : null;

    private void Report()
    {
        problems.AddRange(unread.All.Select(one => DataProblems.UnreadFact(one.First, one.Key.Column, one.Key.Cell, one.Count)));
        problems.AddRange(inWords.All.Select(one => DataProblems.DateInWords(one.First, one.Key.Cell, one.Key.Month, one.Count)));
        problems.AddRange(unknownLinks.Problems(names));
        var header = new Source(table.File, table.Header.Number, 0);
        if (columns[ActionColumn.Kind] < 0 && titled == ActionKind.Any && table.Rows.Skip(1).Any(row => Heading(row).Kind is null))
            problems.Add(DataProblems.KindAssumed(header));

        var unreadHeaders = table.Header.Cells.Where((cell, index) => cell.Trim().Length > 0 && !columns.ContainsValue(index)).ToArray();
        if (unreadHeaders.Length > 0)
            problems.Add(DataProblems.UnreadActionColumns(header, unreadHeaders));
    }

    private string Cell(TableRow row, ActionColumn column) => row[columns[column]];

    private Source At(TableRow row, ActionColumn column) => new(table.File, row.Number, Math.Max(0, columns[column] + 1));
}
