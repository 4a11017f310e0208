using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Wording;

/// <summary>The figures of one measure in one area that stand behind a question.</summary>
internal sealed record EvidenceGroup(string Measure, string Area, IReadOnlyList<EvidenceLine> Lines)
{
    /// <summary>The most labels that a table has columns for.</summary>
    private const int MostColumns = 8;

    /// <summary>Labels with their figures, each once, in the order given.</summary>
    public IReadOnlyList<(string Label, string Words)> Figures { get; } =
        [.. Lines.GroupBy(line => line.Label).Select(label => (label.Key, string.Join("; ", label.Select(line => line.Text).Distinct())))];

    public string Source => SourceWords.Merged(Lines.Select(line => line.Source));

    /// <summary>In the order in which the measures and areas first appear.</summary>
    public static IReadOnlyList<EvidenceGroup> Of(PaperQuestion question) =>
        [.. question.Evidence
            .GroupBy(line => (line.Measure, line.Area))
            .Select(group => new EvidenceGroup(group.Key.Measure, group.Key.Area, [.. group]))];

    /// <summary>The labels that the groups are tabled under, in the order in which they first appear; null when they are too many for a table.</summary>
    public static IReadOnlyList<string>? Columns(IEnumerable<EvidenceGroup> groups)
    {
        var labels = groups.SelectMany(group => group.Figures).Select(figure => figure.Label).Distinct().ToArray();
        return labels.Length <= MostColumns ? labels : null;
    }

    /// <summary>The figure under a label; empty when there is none.</summary>
    public string FigureOf(string label) => Figures.FirstOrDefault(figure => figure.Label == label).Words ?? "";
}
