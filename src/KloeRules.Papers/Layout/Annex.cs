using KloeRules.Papers.Blocks;
using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;

namespace KloeRules.Papers.Layout;

/// <summary>What a reader needs to check the paper, part by part.</summary>
internal static class Annex
{
    public static Section Of(Paper paper)
    {
        Section[] parts = [.. Parts(paper).OfType<Section>()];
        return new Section("annex", Sections.Annex, [Contents(parts), .. parts]) { BeginsPage = true };
    }

    private static IEnumerable<Section?> Parts(Paper paper) =>
    [
        MeasuresAnnex.Of(paper),
        MatrixTables.ByName(paper),
        Questions(paper),
        RemarkSections.MoreGoodNews(paper),
        ClaimSections.All(paper),
        RecordAnnex.Rules(paper),
        MethodAnnex.Of(paper),
        UntoldAnnex.CannotTell(paper),
        UntoldAnnex.LeftOut(paper),
        RecordAnnex.DataProblems(paper),
        RecordAnnex.Run(paper),
    ];

    private static Section? Questions(Paper paper) => !paper.Asked.Any() ? null : new Section(
        "behind",
        Sections.Behind,
        [new Paragraph(ScoreWords.Scale(paper.Weights)), .. paper.Asked.Select(QuestionFile.Of)]);

    private static Points Contents(IEnumerable<Section> parts) => new([.. parts.Select(part => (IReadOnlyList<Run>)[new Run(part.Title, To: part.Id)])]);
}
