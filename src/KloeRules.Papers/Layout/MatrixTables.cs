using KloeRules.Papers.Blocks;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>Where all measures stand between variation and assurance: how many on page one, which ones in the annex.</summary>
internal static class MatrixTables
{
    /// <summary>Counts; where variation is known of no measure, the sentence that says so.</summary>
    public static IEnumerable<Block> InFigures(Paper paper) => paper.Matrix switch
    {
        null => [],
        var matrix when !SaysSomething(matrix) => [new Paragraph(matrix.Title + ".", ParagraphKind.Small)],
        var matrix => [new Paragraph([Typeset.Strong(matrix.Title + ".")]), Counts(matrix)],
    };

    public static Section? ByName(Paper paper) => paper.Matrix is not { } matrix || !SaysSomething(matrix) ? null : new Section(
        "matrix",
        Sections.Matrix,
        [
            Typeset.Table(
                Sections.Matrix,
                [new Column(Sections.Variation), new Column(Sections.Assurance), new Column("Measures", Share: 4)],
                matrix.Variation.Zip(matrix.Names).SelectMany(row => matrix.Assurance.Zip(row.Second)
                    .Where(cell => cell.Second.Count > 0)
                    .Select(cell => (string[])[row.First, cell.First, string.Join("; ", cell.Second)]))),
        ]);

    /// <summary>Every variation and assurance that can be told, whether a measure stands there or not.</summary>
    private static Table Counts(MatrixChart matrix)
    {
        int[] rows = [.. Enumerable.Range(0, matrix.Variation.Count).Where(row => matrix.Variation[row] != MatrixChart.Untold || matrix.Names[row].Any(cell => cell.Count > 0))];
        int[] columns = [.. Enumerable.Range(0, matrix.Assurance.Count).Where(column => matrix.Assurance[column] != MatrixChart.Untold || matrix.Names.Any(row => row[column].Count > 0))];
        return new Table(
            Sections.Matrix,
            [new Column(Sections.Variation, Share: 1.6), .. columns.Select(column => new Column(matrix.Assurance[column], IsFigure: true))],
            [.. rows.Select(row => (IReadOnlyList<Cell>)[new Cell(matrix.Variation[row]), .. columns.Select(column => Counted(matrix.Names[row][column]))])]);
    }

    /// <summary>Variation can be told of a measure at least.</summary>
    private static bool SaysSomething(MatrixChart matrix) =>
        matrix.Variation.Zip(matrix.Names).Any(row => row.First != MatrixChart.Untold && row.Second.Any(cell => cell.Count > 0));

    private static Cell Counted(IReadOnlyList<string> names) => new(names.Count == 0 ? "–" : CountWords.Of(names.Count));
}
