using KloeRules.Measures.Periods;
using KloeRules.Measures.Reading.Actions;
using KloeRules.Measures.Reading.Decoding;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Measures.Reading.Tables;

/// <summary>Finds the header in a file's text, and by it the separator and the shape of the table.</summary>
internal static class TableFinder
{
    /// <summary>A monthly table may stand below a title and a few lines of explanation; a scorecard anywhere in a report.</summary>
    private const int LinesBeforeHeader = 20;

    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>The table, or null, with a problem, when the file holds none.</summary>
    public static Table? Find(string file, string text, ProblemList problems)
    {
        foreach (var line in TextLine.Of(text))
        {
            var written = line.In(text);
            if (line.Number > LinesBeforeHeader && !ScorecardColumns.MayBeHeader(written))
                continue;

            foreach (var separator in Separators)
            {
                if (ShapeOf(written, separator) is { } shape)
                    return Read(file, text[line.Start..], line.Number, separator, shape, problems);
            }
        }

        var begin = text.TrimStart();
        problems.Add(DataProblems.NoKnownHeader(file, TextLine.Of(begin).First().In(begin)));
        return null;
    }

    private static TableShape? ShapeOf(string line, char separator)
    {
        var header = TableRows.OfCsv(line, separator, 1, _ => { }).FirstOrDefault();
        if (header is null || header.Cells.Count < 2)
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

    private static Table? Read(string file, string text, int firstLine, char separator, TableShape shape, ProblemList problems)
    {
        var rows = shape == TableShape.Scorecard && separator == '\t'
            ? TableRows.OfTabs(text, firstLine)
            : TableRows.OfCsv(text, separator, firstLine, line => problems.Add(DataProblems.QuoteNeverClosed(file, line)));
        if (rows.Skip(1).All(row => row.IsBlank))
        {
            problems.Add(DataProblems.HeaderOnly(file));
            return null;
        }

        return new Table(file, shape, rows);
    }
}
