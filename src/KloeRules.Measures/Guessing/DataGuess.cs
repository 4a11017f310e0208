using KloeRules.Language.Binding;
using KloeRules.Measures.Reading;
using KloeRules.Measures.Reading.Decoding;
using KloeRules.Measures.Reading.Tables;
using KloeRules.Measures.Reading.Workbooks;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Guessing;

/// <summary>
/// Makes out the tables of a workbook or a CSV file that nobody has described: by months in the header or in a column, by what most cells of a
/// column look like, and by the words that publishers use. Reads within the same limits as a run. Nothing throws on a bad file.
/// </summary>
public static class DataGuess
{
    private static readonly char[] Separators = [',', '\t', ';'];

    public static Understanding Of(DataFile file)
    {
        var problems = new ProblemList();
        var sheets = new List<GuessedSheet>();
        var measures = new List<(string Name, IReadOnlyList<string> Cells, bool HasParts)>();
        var figures = new List<GuessedFigure>();
        var notUnderstood = new List<(Source, string)>();
        foreach (var (title, rows) in TablesOf(file, problems))
        {
            var filled = rows.Where(row => !row.IsBlank).ToArray();
            if (TableGuess.Of(filled) is not { } guess)
            {
                notUnderstood.Add((Source.OfFile(title), "no row of the first twenty looks like a header with months, or above a column of months"));
                continue;
            }

            var read = new SheetGuess(title, filled, guess).Read(FaultyCells.FormulasIn(file, title));
            sheets.Add(read.Sheet);
            measures.AddRange(read.Measures);
            figures.AddRange(read.Figures);
            notUnderstood.AddRange(read.NotUnderstood);
        }

        return new Understanding(sheets, [.. measures.GroupBy(one => NameKey.Of(one.Name)).Where(group => group.Key.Length > 0).Select(Together)], figures, notUnderstood, problems.InOrder());
    }

    /// <summary>The same measure of several sheets is one.</summary>
    private static GuessedMeasure Together(IEnumerable<(string Name, IReadOnlyList<string> Cells, bool HasParts)> same)
    {
        var all = same.ToArray();
        var cells = all.SelectMany(one => one.Cells).ToArray();
        var (unit, why) = GuessedUnit.Of(all[0].Name, cells, all.Any(one => one.HasParts));
        return new GuessedMeasure(all[0].Name, unit, why, cells.Count(FigureShapes.IsFigure));
    }

    private static IEnumerable<(string Title, IReadOnlyList<TableRow> Rows)> TablesOf(DataFile file, ProblemList problems)
    {
        if (Workbook.IsWorkbook(file))
        {
            var (sheets, found) = Workbook.Read(file);
            problems.AddRange(found);
            return sheets.Select(sheet => (sheet.Title, (IReadOnlyList<TableRow>)[.. sheet.Rows.Select((cells, index) => new TableRow(index + 1, cells))]));
        }

        return FileText.Read(file, problems) is { } text ? [(file.Path, RowsOf(file.Path, text, problems))] : [];
    }

    /// <summary>Cut by the separator that gives the most cells.</summary>
    private static IReadOnlyList<TableRow> RowsOf(string path, string text, ProblemList problems)
    {
        var best = Separators.MaxBy(separator => TableRows.OfCsv(text, separator, 1, _ => { }).Sum(row => row.Cells.Count - 1));
        return TableRows.OfCsv(text, best, 1, lost => problems.Add(DataProblems.QuoteNeverClosed(path, lost)));
    }
}
