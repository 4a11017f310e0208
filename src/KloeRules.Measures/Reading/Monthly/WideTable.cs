using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Periods;
using KloeRules.Measures.Reading.Tables;

namespace KloeRules.Measures.Reading.Monthly;

/// <summary>Reads a table with one row a measure and area and one column a period.</summary>
internal static class WideTable
{
    public static IReadOnlyList<MonthRow> Read(Table table, MeasureNames names, ProblemList problems)
    {
        var finder = new RowFinder(table, names, problems);
        var measureColumn = ColumnNames.IndexOf(table.Header, Column.Measure);
        var areaColumn = ColumnNames.IndexOf(table.Header, Column.Area);
        var months = MonthColumns(table, finder, measureColumn, areaColumn);

        var rows = new List<MonthRow>();
        foreach (var row in table.Rows.Skip(1))
        {
            if (finder.MeasureOf(row, measureColumn) is not { } measure)
                continue;

            foreach (var (column, month) in months)
            {
                var source = finder.At(row, column);
                var (number, marks) = FigureCells.Value(row[column], measure.Unit, source, problems);
                rows.Add(new MonthRow(measure, row[areaColumn], month, source) { Written = row[column], Value = number, Marks = marks });
            }
        }

        finder.Report();
        return rows;
    }

    private static List<(int Column, Month Month)> MonthColumns(Table table, RowFinder finder, int measureColumn, int areaColumn)
    {
        var months = new List<(int, Month)>();
        var unread = new List<string>();
        for (var column = 0; column < table.Header.Cells.Count; column++)
        {
            if (column == measureColumn || column == areaColumn)
                continue;

            if (!Period.TryParse(table.Header[column], out _))
                unread.Add(table.Header[column]);
            else if (finder.MonthOf(table.Header[column], finder.At(table.Header, column)) is { } month)
                months.Add((column, month));
        }

        finder.ReportUnread(unread);
        return months;
    }
}
