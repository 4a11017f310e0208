using KloeRules.Measures.Guessing;
using KloeRules.Papers.Wording;

namespace KloeRules.Cli.Starting;

/// <summary>Shows what a file was taken for.</summary>
internal static class UnderstandingReport
{
    private const int MostShown = 20;

    public static void Print(TextWriter writer, Understanding understood)
    {
        foreach (var line in understood.Sheets.SelectMany(Lines))
        {
            writer.WriteLine(Legible.Of(line));
        }

        writer.WriteLine($"{CountWords.Of(understood.Measures.Count, "measure")}:");
        foreach (var measure in understood.Measures)
        {
            writer.WriteLine(Legible.Of($"  {measure.Name}: {measure.Unit} ({measure.Why}; {CountWords.Of(measure.Figures, "figure")})"));
        }

        if (understood.NotUnderstood.Count > 0)
        {
            writer.WriteLine("Not understood:");
            foreach (var (source, why) in understood.NotUnderstood.Take(MostShown))
            {
                writer.WriteLine(Legible.Of($"  {source}: {why}"));
            }

            if (understood.NotUnderstood.Count > MostShown)
            {
                writer.WriteLine($"  … and {CountWords.Of(understood.NotUnderstood.Count - MostShown)} more");
            }
        }
    }

    private static IEnumerable<string> Lines(GuessedSheet sheet)
    {
        yield return $"{sheet.Title}: {Of(sheet.Layout)}; header in row {sheet.HeaderRow}, {CountWords.Of(sheet.Rows, "row")} below it";
        foreach (var (role, columns) in Runs(sheet.Columns))
        {
            yield return columns is [var one]
                ? $"  column {one.Number} “{one.Heading}”: {role}"
                : $"  columns {columns[0].Number} to {columns[^1].Number}, “{columns[0].Heading}” to “{columns[^1].Heading}”: {role}";
        }

        if (sheet.Months is var (first, last))
        {
            yield return $"  months: {first} to {last}";
        }

        if (sheet.Areas.Count > 0)
        {
            yield return $"  areas: {string.Join(", ", sheet.Areas)}";
        }

        if (sheet.Formulas > 0)
        {
            yield return $"  {CountWords.Of(sheet.Formulas, "formula")}: the results that were saved with them are read; open and save the workbook if they could be old";
        }

        yield return sheet.IsReadAsItIs
            ? "  read as it is: next month's file can take its place"
            : "  its headings are not those that kloe reads by itself, so its figures are copied into data.csv, each with the cell that it came from";
    }

    /// <summary>Neighbouring columns of one role together.</summary>
    private static IEnumerable<(string Role, IReadOnlyList<GuessedColumn> Columns)> Runs(IReadOnlyList<GuessedColumn> columns)
    {
        var run = new List<GuessedColumn>();
        foreach (var column in columns)
        {
            if (run.Count > 0 && (run[^1].Role != column.Role || run[^1].Number + 1 != column.Number))
            {
                yield return (run[0].Role, run.ToArray());
                run.Clear();
            }

            run.Add(column);
        }

        if (run.Count > 0)
        {
            yield return (run[0].Role, run);
        }
    }

    private static string Of(GuessedLayout layout) => layout switch
    {
        GuessedLayout.Long => "a row a measure and month",
        GuessedLayout.MonthsAsColumns => "a row a measure, a column a month",
        GuessedLayout.MeasuresAsColumns => "a row a month, a column a measure",
        _ => "a scorecard as published",
    };
}
