using KloeRules.Measures.Reading.Tables;

namespace KloeRules.Measures.Guessing;

/// <summary>Which row of a table is its header, how it is laid out, and what its columns hold.</summary>
/// <param name="Header">The place of the header among the rows.</param>
/// <param name="Roles">By zero-based column; columns that are not named here are not read.</param>
internal sealed record TableGuess(int Header, GuessedLayout Layout, IReadOnlyDictionary<int, Column> Roles)
{
    private const int RowsBeforeHeader = 20;
    private const int RowsLookedAt = 200;

    /// <summary>Null when no row could be a header.</summary>
    public static TableGuess? Of(IReadOnlyList<TableRow> rows)
    {
        for (var i = 0; i < Math.Min(RowsBeforeHeader, rows.Count - 1); i++)
        {
            if (TableShapes.Of(rows[i]) == TableShape.Scorecard)
                return new TableGuess(i, GuessedLayout.Scorecard, new Dictionary<int, Column> { [0] = Column.Measure });

            var body = rows.Skip(i + 1).Take(RowsLookedAt).ToArray();
            if ((MonthsAcross(rows[i], body) ?? MonthsDown(rows[i], body)) is { } found)
                return new TableGuess(i, found.Layout, found.Roles);
        }

        return null;
    }

    /// <summary>The column of that role, or -1.</summary>
    public int this[Column role] => Roles.Where(one => one.Value == role).Select(one => one.Key).DefaultIfEmpty(-1).First();

    private static (GuessedLayout Layout, Dictionary<int, Column> Roles)? MonthsAcross(TableRow header, TableRow[] body)
    {
        const int FewestMonths = 2;
        var months = Columns(header).Where(column => HeadingWords.IsMonth(header[column], out _)).ToArray();
        if (months.Length < FewestMonths)
            return null;

        var roles = months.ToDictionary(column => column, _ => Column.Value);
        return Named(header, body, [.. Columns(header).Except(months).Where(column => IsWords(body, column))], roles) ? (GuessedLayout.MonthsAsColumns, roles) : null;
    }

    private static (GuessedLayout Layout, Dictionary<int, Column> Roles)? MonthsDown(TableRow header, TableRow[] body)
    {
        var columns = Columns(header).Where(column => header[column].Length > 0 && !FigureShapes.IsFigure(header[column])).ToArray();
        if (columns.Where(column => Share(body, column, cell => HeadingWords.IsMonth(cell, out _)) > 0.8).ToArray() is not [var period, ..])
            return null;

        var roles = new Dictionary<int, Column> { [period] = Column.Period };
        var figures = columns.Where(column => column != period && Share(body, column, FigureShapes.IsFigure) > 0.5).ToArray();
        var isNamed = Named(header, body, [.. columns.Where(column => column != period && !figures.Contains(column) && IsWords(body, column))], roles);
        if (figures.Length == 0)
            return null;

        if (!isNamed)
        {
            foreach (var column in figures)
                roles[column] = Column.Value;

            return (GuessedLayout.MeasuresAsColumns, roles);
        }

        foreach (var part in new[] { Column.Numerator, Column.Denominator })
        {
            if (figures.Where(column => HeadingWords.Of(header[column]) == part).ToArray() is [var first, ..])
                roles[first] = part;
        }

        var rest = figures.Where(column => !roles.ContainsKey(column)).ToArray();
        if (rest.Where(column => HeadingWords.Of(header[column]) == Column.Value).Concat(rest.Length == 1 ? rest : []).ToArray() is [var value, ..])
            roles[value] = Column.Value;

        return roles.ContainsValue(Column.Value) || (roles.ContainsValue(Column.Numerator) && roles.ContainsValue(Column.Denominator)) ? (GuessedLayout.Long, roles) : null;
    }

    /// <summary>Finds the columns of measure and area among those of words; false when none names measures.</summary>
    private static bool Named(TableRow header, TableRow[] body, int[] words, Dictionary<int, Column> roles)
    {
        var area = words.Where(column => HeadingWords.Of(header[column]) == Column.Area).DefaultIfEmpty(-1).First();
        if (area >= 0)
            roles[area] = Column.Area;

        var names = words.Where(column => column != area && HeadingWords.Of(header[column]) is null or Column.Measure).ToArray();
        var measure = names.Where(column => HeadingWords.Of(header[column]) == Column.Measure)
            .Concat(names.OrderByDescending(column => body.Select(row => row[column]).Distinct().Count()))
            .DefaultIfEmpty(-1)
            .First();
        if (measure >= 0)
            roles[measure] = Column.Measure;

        return measure >= 0;
    }

    private static IEnumerable<int> Columns(TableRow header) => Enumerable.Range(0, header.Cells.Count);

    private static bool IsWords(TableRow[] body, int column) => Share(body, column, cell => FigureShapes.Of(cell) == FigureShape.Words) > 0.5;

    /// <summary>Of the cells that hold anything.</summary>
    private static double Share(TableRow[] body, int column, Func<string, bool> fits)
    {
        var cells = body.Select(row => row[column]).Where(cell => cell.Length > 0).ToArray();
        return cells.Length == 0 ? 0 : (double)cells.Count(fits) / cells.Length;
    }
}
