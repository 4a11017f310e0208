using DocumentFormat.OpenXml;
using KloeRules.Papers.Charts;
using KloeRules.Papers.Blocks;

namespace KloeRules.Papers.Word.Charts;

/// <summary>The matrix as a table: what it shows are names, which a picture would hide from a reader who can't see it.</summary>
internal static class MatrixTable
{
    public static IEnumerable<OpenXmlElement> Of(MatrixChart chart, Manuscript to) => WordTables.Of(
        new Table(
            chart.AltText,
            [new Column("", Share: 0.8), .. chart.Assurance.Select(name => new Column(name))],
            [
                .. chart.Variation.Zip(chart.Names, (name, cells) => (IReadOnlyList<Cell>)
                [
                    new Cell([new Run(name, RunKind.Strong)]),
                    .. cells.Select(names => new Cell(names.Count == 0 ? "–" : string.Join("; ", names))),
                ]),
            ]),
        to);
}
