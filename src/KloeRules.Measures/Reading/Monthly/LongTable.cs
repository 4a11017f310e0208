using KloeRules.Language.Binding;
using KloeRules.Language.Units;
using KloeRules.Measures.Reading.Cells;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>Reads a table with one row a measure, area and period.</summary>
internal sealed class LongTable
{
    private readonly Table table;
    private readonly RowFinder finder;
    private readonly ProblemList problems;
    private readonly Dictionary<Column, int> columns;
    private readonly StatusWords statusWords = new();

    private LongTable(Table table, MeasureNames names, ProblemList problems)
    {
        this.table = table;
        this.problems = problems;
        finder = new RowFinder(table, names, problems);
        columns = Enum.GetValues<Column>().ToDictionary(column => column, column => ColumnNames.IndexOf(table.Header, column));
    }

    public static IReadOnlyList<MonthRow> Read(Table table, MeasureNames names, ProblemList problems)
    {
        var reader = new LongTable(table, names, problems);
        var rows = table.Rows.Skip(1).Select(reader.Row).OfType<MonthRow>().ToArray();
        reader.finder.ReportUnread(table.Header.Cells.Where((_, index) => !reader.columns.ContainsValue(index)));
        reader.finder.Report();
        problems.AddRange(reader.statusWords.Problems());
        return rows;
    }

    private MonthRow? Row(TableRow row)
    {
        var measure = finder.MeasureOf(row, columns[Column.Measure]);
        if (measure is null || finder.MonthOf(row[columns[Column.Period]], At(row, Column.Period)) is not { } month)
            return null;

        var value = columns[Column.Value] >= 0 ? Column.Value : Column.Numerator;
        var (number, marks) = FigureCells.Value(Cell(row, Column.Value), measure.Unit, At(row, value), problems);
        var numerator = FigureCells.Numerator(
            Cell(row, Column.Numerator), measure.Unit, number is not null, At(row, Column.Numerator), problems);
        var denominator = FigureCells.Cases(Cell(row, Column.Denominator), At(row, Column.Denominator), problems);
        var sample = FigureCells.Cases(Cell(row, Column.Sample), At(row, Column.Sample), problems);

        // A value that can't be read is missing, whatever its parts say; a part that is withheld withholds the value worked out from it.
        var isUnread = number is null && !CellText.Of(Cell(row, Column.Value)).IsMissing;
        var ofParts = number is null ? numerator.Marks | denominator.Marks : Marks.None;
        return new MonthRow(measure, Cell(row, Column.Area), month, At(row, value))
        {
            Written = Cell(row, Column.Value),
            Value = number,
            Numerator = isUnread ? null : numerator.Number,
            Denominator = isUnread ? null : denominator.Number,
            Sample = sample.Number,
            Margin = Figure(row, Column.Margin, measure.Unit),
            FirstPublished = Figure(row, Column.FirstPublished, measure.Unit),
            Marks = marks | ofParts | statusWords.Read(Cell(row, Column.Status), At(row, Column.Status)),
            Note = Cell(row, Column.Note) is { Length: > 0 } note ? note : null,
        };
    }

    private CellNumber? Figure(TableRow row, Column column, Unit unit) =>
        FigureCells.Value(Cell(row, column).TrimStart('±', ' '), unit, At(row, column), problems).Number;

    private string Cell(TableRow row, Column column) => row[columns[column]];

    private Source At(TableRow row, Column column) => finder.At(row, columns[column]);
}
