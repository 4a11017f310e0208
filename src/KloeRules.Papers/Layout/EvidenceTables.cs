using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>The figures behind a question, a row for each measure and area.</summary>
internal static class EvidenceTables
{
    private const int MostRows = 4;
    private const int MostFigures = 6;
    private const string Caption = "Evidence";

    /// <summary>The foremost of them, without their sources; null when there are none.</summary>
    public static Table? InShort(PaperQuestion question)
    {
        var groups = EvidenceGroup.Of(question);
        var shown = groups.Take(MostRows).ToArray();
        if (shown.Length == 0)
            return null;
        var table = Of(shown, MostFigures, withSource: false);
        return groups.Count == shown.Length ? table : table with { Caption = $"{Caption}: the first {MostRows} of {CountWords.Of(groups.Count)} rows; all are in the annex" };
    }

    /// <summary>All of them with the cells they were read from; null when there are none.</summary>
    public static Table? InFull(PaperQuestion question) => EvidenceGroup.Of(question) is { Count: > 0 } groups ? Of(groups, int.MaxValue, withSource: true) : null;

    private static Table Of(IReadOnlyList<EvidenceGroup> groups, int most, bool withSource) => EvidenceGroup.Columns(groups) is { } labels
        ? new Table(
            Caption,
            Around(labels.Select(label => new Column(label)), withSource),
            [.. groups.Select(group => Around(group, labels.Select(label => new Cell(group.FigureOf(label))), withSource))])
        : new Table(
            Caption,
            Around([new Column("Figures", Share: 4)], withSource),
            [.. groups.Select(group => Around(group, [new Cell(Figures(group, most))], withSource))]);

    private static IReadOnlyList<Column> Around(IEnumerable<Column> figures, bool withSource) =>
        [new Column("Measure", Share: 2), .. figures, .. withSource ? [new Column("Source", Share: 1.5)] : Array.Empty<Column>()];

    private static IReadOnlyList<Cell> Around(EvidenceGroup group, IEnumerable<Cell> figures, bool withSource) =>
        [new Cell([new Run(group.Measure), Typeset.Quiet($" ({group.Area})")]), .. figures, .. withSource ? [new Cell(group.Source)] : Array.Empty<Cell>()];

    private static string Figures(EvidenceGroup group, int most)
    {
        var words = group.Figures.Take(most).Select(figure => $"{figure.Label} {figure.Words}");
        return string.Join(" · ", group.Figures.Count > most ? words.Append("…") : words);
    }
}
