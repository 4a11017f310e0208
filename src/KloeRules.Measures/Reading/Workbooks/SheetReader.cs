using ExcelDataReader;

namespace KloeRules.Measures.Reading.Workbooks;

/// <summary>Reads one sheet: the saved result of a formula, what a merged cell says in each of the rows that it spans.</summary>
internal static class SheetReader
{
    public static Sheet Read(IExcelDataReader reader, string title)
    {
        var rows = new List<string[]>();
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = CellValue.Text(reader.GetValue(column), reader.GetNumberFormatString(column));
            }

            rows.Add(cells);
        }

        foreach (var merged in reader.MergeCells ?? [])
        {
            FillDown(rows, merged);
        }

        while (rows.Count > 0 && rows[^1].All(string.IsNullOrWhiteSpace))
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return new Sheet(title, rows);
    }

    private static void FillDown(List<string[]> rows, CellRange merged)
    {
        for (var row = merged.FromRow + 1; row <= merged.ToRow && row < rows.Count; row++)
        {
            if (merged.FromColumn < rows[merged.FromRow].Length && merged.FromColumn < rows[row].Length)
                rows[row][merged.FromColumn] = rows[merged.FromRow][merged.FromColumn];
        }
    }
}
