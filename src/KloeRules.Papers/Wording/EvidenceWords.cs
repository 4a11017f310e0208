using KloeRules.Papers.Model;

namespace KloeRules.Papers.Wording;

/// <summary>Evidence on few lines, for places without room for a table.</summary>
internal static class EvidenceWords
{
    private const int MostMeasures = 3;
    private const int MostFiguresOfLead = 3;
    private const int MostFiguresOfOthers = 2;

    /// <summary>
    /// A line for each measure and area: "Average Answer Time: Last month 6 minutes · … (scorecard.tsv, row 7, columns 3 to 8)". The area is
    /// left out where all of them share the question's; what does not fit is counted on a last line.
    /// </summary>
    public static IEnumerable<string> Lines(PaperQuestion question)
    {
        var groups = EvidenceGroup.Of(question);
        var shareArea = groups.All(group => group.Area == question.Area);
        foreach (var (place, group) in groups.Take(MostMeasures).Index())
        {
            var name = shareArea ? group.Measure : $"{group.Measure}, {group.Area}";
            yield return $"{name}: {Figures(group, place == 0 ? MostFiguresOfLead : MostFiguresOfOthers)} ({group.Source})";
        }

        if (groups.Count > MostMeasures)
            yield return $"and {CountWords.Of(groups.Count - MostMeasures)} more in the full paper.";
    }

    /// <summary>"Jan 2023 1 hour 39 minutes · Dec 2022 1 hour 31 minutes · …"; the dots at the end stand for figures left to the full paper.</summary>
    private static string Figures(EvidenceGroup group, int most)
    {
        var words = group.Figures.Take(most).Select(figure => $"{figure.Label} {figure.Words}");
        return string.Join(" · ", group.Figures.Count > most ? words.Append("…") : words);
    }
}
