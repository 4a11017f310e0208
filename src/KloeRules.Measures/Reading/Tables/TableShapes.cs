using KloeRules.Measures.Periods;
using KloeRules.Measures.Reading.Actions;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Measures.Reading.Tables;

/// <summary>Tells the forms of a table apart by its header.</summary>
internal static class TableShapes
{
    /// <summary>Null when the row is no header that is known.</summary>
    public static TableShape? Of(TableRow header)
    {
        if (header.Cells.Count < 2)
            return null;

        if (ScorecardColumns.IsHeader(header))
            return TableShape.Scorecard;

        return MonthlyShapeOf(header) ?? (ActionColumnNames.IsHeader(header) ? TableShape.Actions : null);
    }

    private static TableShape? MonthlyShapeOf(TableRow header)
    {
        var columns = header.Cells.Select(ColumnNames.Of).ToHashSet();
        if (!columns.Contains(Column.Measure))
            return null;

        var hasValue = columns.Contains(Column.Value) || (columns.Contains(Column.Numerator) && columns.Contains(Column.Denominator));
        if (columns.Contains(Column.Period) && hasValue)
            return TableShape.Long;

        return header.Cells.Any(cell => Period.TryParse(cell, out _)) ? TableShape.Wide : null;
    }
}
