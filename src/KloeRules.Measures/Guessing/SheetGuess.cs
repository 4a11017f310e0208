using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Guessing;

/// <summary>Reads a table by what was guessed of it: its measures, months, areas and figures, and what it could not make out.</summary>
internal sealed class SheetGuess(string title, IReadOnlyList<TableRow> rows, TableGuess guess)
{
    private static readonly char[] FormulaMarks = ['=', '+', '-', '@', '\'', '\t', ' '];

    private readonly Dictionary<string, (string Name, List<string> Cells, bool HasParts)> measures = new(StringComparer.Ordinal);
    private readonly HashSet<string> seenAreas = new(StringComparer.Ordinal);
    private readonly List<string> areas = [];
    private readonly List<Month> months = [];
    private readonly List<GuessedFigure> figures = [];
    private readonly List<(Source, string)> notUnderstood = [];

    private TableRow Header => rows[guess.Header];

    /// <summary>The reader finds its columns by itself: the headings are in words that it knows.</summary>
    private bool IsReadAsItIs => TableShapes.Of(Header) switch
    {
        TableShape.Scorecard => true,
        TableShape.Long => guess.Layout == GuessedLayout.Long && guess.Roles.All(role => ColumnNames.IndexOf(Header, role.Value) == role.Key),
        TableShape.Wide => guess.Layout == GuessedLayout.MonthsAsColumns && ColumnNames.IndexOf(Header, Column.Measure) == guess[Column.Measure] && ColumnNames.IndexOf(Header, Column.Area) == guess[Column.Area],
        _ => false,
    };

    public (GuessedSheet Sheet, IEnumerable<(string Name, IReadOnlyList<string> Cells, bool HasParts)> Measures, IReadOnlyList<GuessedFigure> Figures, IReadOnlyList<(Source, string)> NotUnderstood) Read(int formulas)
    {
        var body = rows.Skip(guess.Header + 1).Where(row => !row.IsBlank).ToArray();
        foreach (var row in body)
            Read(row);

        var sheet = new GuessedSheet(title, guess.Layout, Header.Number, body.Length, IsReadAsItIs, formulas)
        {
            Columns = [.. Enumerable.Range(0, Header.Cells.Count).Where(column => Header[column].Length > 0).Select(column => new GuessedColumn(column + 1, Header[column], RoleOf(column)))],
            Areas = areas,
            Months = months.Count > 0 ? (months.Min(), months.Max()) : null,
        };
        return (sheet, measures.Values.Select(one => (one.Name, (IReadOnlyList<string>)one.Cells, one.HasParts)), IsReadAsItIs ? [] : figures, notUnderstood);
    }

    private string RoleOf(int column) => guess.Layout switch
    {
        GuessedLayout.Scorecard => column == 0 ? "measure" : "published figures",
        GuessedLayout.MonthsAsColumns when guess.Roles.TryGetValue(column, out var role) && role == Column.Value => "figures of the month",
        GuessedLayout.MeasuresAsColumns when guess.Roles.TryGetValue(column, out var role) && role == Column.Value => "figures of the measure",
        _ => guess.Roles.TryGetValue(column, out var role) ? role.ToString().ToLowerInvariant() : "not read",
    };

    private void Read(TableRow row)
    {
        var area = row[guess[Column.Area]];
        var values = guess.Roles.Where(role => role.Value == Column.Value).Select(role => role.Key).Order().ToArray();
        if (guess.Layout == GuessedLayout.MeasuresAsColumns)
        {
            if (MonthOf(row) is { } of)
            {
                foreach (var column in values)
                    Add(Header[column], area, of, row, column);
            }

            return;
        }

        var name = row[guess[Column.Measure]];
        if (name.Length == 0)
        {
            NotUnderstood(row, -1, "names no measure");
        }
        else if (guess.Layout == GuessedLayout.Scorecard)
        {
            var cells = row.Cells.Skip(1).Where(FigureShapes.IsFigure).ToArray();
            if (cells.Length > 0)
                Measure(name).Cells.AddRange(cells);
        }
        else if (guess.Layout == GuessedLayout.Long)
        {
            if (MonthOf(row) is { } of)
                Add(name, area, of, row, guess[Column.Value]);
        }
        else if (!values.Any(column => row[column].Length > 0))
        {
            NotUnderstood(row, -1, $"“{name}” has no figure; taken for a heading");
        }
        else
        {
            foreach (var column in values)
            {
                HeadingWords.IsMonth(Header[column], out var of);
                Add(name, area, of, row, column);
            }
        }
    }

    private Month? MonthOf(TableRow row)
    {
        var column = guess[Column.Period];
        if (HeadingWords.IsMonth(row[column], out var month))
            return month;

        NotUnderstood(row, column, row[column].Length == 0 ? "names no month" : $"“{row[column]}” is no month");
        return null;
    }

    private void Add(string name, string area, Month month, TableRow row, int column)
    {
        var (value, numerator, denominator) = (row[column], row[guess[Column.Numerator]], row[guess[Column.Denominator]]);
        if (FigureShapes.Of(value) == FigureShape.Words)
        {
            NotUnderstood(row, column, $"“{value}” is no figure");
            return;
        }

        var measure = Measure(name);
        if (numerator.Length > 0 && denominator.Length > 0 && !measure.HasParts)
            measures[NameKey.Of(CleanName(name))] = measure with { HasParts = true };

        measure.Cells.Add(value);
        months.Add(month);
        if (area.Length > 0 && seenAreas.Add(NameKey.Of(area)))
            areas.Add(area);

        if (value.Length > 0 || numerator.Length > 0)
            figures.Add(new GuessedFigure(CleanName(name), area.TrimStart(FormulaMarks), month, value, Part(numerator), Part(denominator), At(row, column)));
    }

    private static string Part(string cell) => FigureShapes.IsFigure(cell) ? cell : "";

    private (string Name, List<string> Cells, bool HasParts) Measure(string name)
    {
        var clean = CleanName(name);
        var key = NameKey.Of(clean);
        if (!measures.TryGetValue(key, out var measure))
            measures[key] = measure = (clean, [], false);

        return measure;
    }

    /// <summary>As a rule file can quote it; a copied table holds no name that begins as a formula.</summary>
    private string CleanName(string name)
    {
        var oneLine = string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('"', '\'').Replace('“', '\'').Replace('”', '\'');
        return IsReadAsItIs || oneLine.TrimStart(FormulaMarks).Length == 0 ? oneLine : oneLine.TrimStart(FormulaMarks);
    }

    private void NotUnderstood(TableRow row, int column, string why) => notUnderstood.Add((At(row, column), why));

    private Source At(TableRow row, int column) => new(title, row.Number, column + 1);
}
