using KloeRules.Measures.Reading.Actions;
using KloeRules.Measures.Reading.Decoding;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Measures.Reading.Tables;

/// <summary>Finds the header in a file's text, and by it the separator and the shape of the table.</summary>
internal static class TableFinder
{
    /// <summary>A monthly table may stand below a title and a few lines of explanation; a printed table anywhere in a report.</summary>
    private const int LinesBeforeHeader = 20;

    private static readonly char[] Separators = ['\t', ';', ','];

    /// <summary>The tables, or none, with a problem, when the file holds none. A report may print scorecards and tables of actions.</summary>
    public static IReadOnlyList<Table> Find(string file, string text, ProblemList problems)
    {
        foreach (var line in TextLine.Of(text))
        {
            var written = line.In(text);
            if (line.Number > LinesBeforeHeader && !ScorecardColumns.MayBeHeader(written) && !PrintedActions.MayBeHeader(written))
                continue;

            foreach (var separator in Separators)
            {
                var header = TableRows.OfCsv(written, separator, line.Number, _ => { }).FirstOrDefault();
                if (header is not null && TableShapes.Of(header) is { } shape)
                    return Read(file, text, line, separator, header, shape, problems);
            }
        }

        var begin = text.TrimStart();
        problems.Add(DataProblems.NoKnownHeader(file, TextLine.Of(begin).First().In(begin)));
        return [];
    }

    /// <summary>The tables of rows that are cut into cells already; none, without a problem, when there is no header that is known.</summary>
    public static IReadOnlyList<Table> Find(string file, IReadOnlyList<TableRow> rows, ProblemList problems)
    {
        var filled = rows.Where(row => !row.IsBlank).ToArray();
        for (var i = 0; i < Math.Min(LinesBeforeHeader, filled.Length); i++)
        {
            if (TableShapes.Of(filled[i]) is { } shape)
                return OfRows(file, shape, filled[..i], filled[i..], problems);
        }

        return [];
    }

    /// <summary>True when none of the rows that could be the header is one.</summary>
    public static bool HasNoHeader(IReadOnlyList<TableRow> rows) =>
        !rows.Where(row => !row.IsBlank).Take(LinesBeforeHeader).Any(row => TableShapes.Of(row) is not null);

    private static IReadOnlyList<Table> Read(
        string file, string text, TextLine line, char separator, TableRow header, TableShape shape, ProblemList problems)
    {
        var isPrinted = shape == TableShape.Scorecard || (shape == TableShape.Actions && PrintedActions.IsHeader(header));
        var rows = isPrinted && separator == '\t'
            ? TableRows.OfTabs(text[line.Start..], line.Number)
            : TableRows.OfCsv(text[line.Start..], separator, line.Number, lost => problems.Add(DataProblems.QuoteNeverClosed(file, lost)));
        var above = TextLine.Of(text[..line.Start]).Select(before => new TableRow(before.Number, [before.In(text).Trim().Trim(separator, '"')]));
        return OfRows(file, shape, [.. above], rows, problems);
    }

    private static IReadOnlyList<Table> OfRows(
        string file, TableShape shape, IReadOnlyList<TableRow> above, IReadOnlyList<TableRow> rows, ProblemList problems)
    {
        if (rows.Skip(1).All(row => row.IsBlank))
        {
            problems.Add(DataProblems.HeaderOnly(file));
            return [];
        }

        var first = new Table(file, shape, rows) { Above = above };
        var other = shape switch
        {
            TableShape.Scorecard when rows.Any(PrintedActions.IsHeader) => TableShape.Actions,
            TableShape.Actions when rows.Any(ScorecardColumns.IsHeader) => TableShape.Scorecard,
            _ => (TableShape?)null,
        };
        return other is { } also ? [first, new Table(file, also, rows) { Above = above }] : [first];
    }
}
