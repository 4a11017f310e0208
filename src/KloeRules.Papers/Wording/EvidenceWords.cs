using KloeRules.Papers.Model;
using KloeRules.Questions.Ranking;

namespace KloeRules.Papers.Wording;

/// <summary>Evidence on few lines, for places without room for a table.</summary>
internal static class EvidenceWords
{
    /// <summary>A line for each measure and area: "Average Answer Time: last 3 months 6 minutes · … (scorecard.tsv, row 7, column 3)".</summary>
    /// <param name="most">At least 1; what does not fit is counted on the last line.</param>
    public static IEnumerable<string> Lines(PaperQuestion question, int most)
    {
        var groups = question.Evidence.GroupBy(line => (line.Measure, line.Area)).ToArray();
        var shown = groups.Length <= most ? groups.Length : most - 1;
        foreach (var group in groups.Take(shown))
            yield return LineOf(group.Key.Measure, group.Key.Area, [.. group]);
        if (shown < groups.Length)
            yield return $"and {CountWords.Of(groups.Length - shown)} more in the full paper.";
    }

    private static string LineOf(string measure, string area, IReadOnlyList<EvidenceLine> lines)
    {
        var figures = string.Join(" · ", lines.Select(line => $"{line.Label} {line.Text}"));
        var sources = string.Join("; ", lines.Select(line => line.Source).Distinct());
        return $"{measure}, {area}: {figures} ({sources})";
    }
}
