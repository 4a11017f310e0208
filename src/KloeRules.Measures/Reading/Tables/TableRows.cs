using CsvHelper;

namespace KloeRules.Measures.Reading.Tables;

/// <summary>Cuts text into rows and cells.</summary>
internal static class TableRows
{
    /// <summary>Rows by the rules of CSV: a quoted cell may hold separators and line breaks. Empty lines are passed over.</summary>
    /// <param name="firstLine">The number of the line in the file with which the text starts.</param>
    /// <param name="neverClosed">Told the line of a row in which a quotation mark is opened and never closed; that row is left out.</param>
    public static IReadOnlyList<TableRow> OfCsv(string text, char separator, int firstLine, Action<int> neverClosed)
    {
        var lost = 0L;
        var options = new CsvReaderOptions
        {
            Separator = separator,
            HasHeader = false,
            TrackLineNumbers = true,
            OnMalformedRecord = record => lost = record.Reason == CsvMalformedReason.UnterminatedQuote ? record.LineNumber : lost,
        };
        var rows = Read(text, options, firstLine);
        if (lost == 0)
            return rows;

        var line = LineOf(lost, firstLine);
        neverClosed(line);
        return rows.Where(row => row.Number != line).ToArray();
    }

    /// <summary>
    /// Rows as printed between tabs: a quotation mark is a character like any other, so that commentary around the tables can hold one;
    /// only a cell that is quoted from end to end loses its quotes.
    /// </summary>
    public static IReadOnlyList<TableRow> OfTabs(string text, int firstLine)
    {
        var options = new CsvReaderOptions { Separator = '\t', HasHeader = false, TrackLineNumbers = true, Mode = CsvMode.NoEscape };
        return Read(text, options, firstLine)
            .Select(row => row with { Cells = row.Cells.Select(Unquoted).ToArray() })
            .ToArray();
    }

    private static List<TableRow> Read(string text, CsvReaderOptions options, int firstLine)
    {
        var rows = new List<TableRow>();
        using var reader = CsvReader.FromText(text, options);
        while (reader.Read())
        {
            var cells = new string[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetString(i);
            }

            rows.Add(new TableRow(LineOf(reader.LineNumber, firstLine), cells));
        }

        return rows;
    }

    private static int LineOf(long lineInText, int firstLine) => (int)lineInText + firstLine - 1;

    private static string Unquoted(string cell) =>
        cell is ['"', .. var inner, '"'] ? inner.Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
}
