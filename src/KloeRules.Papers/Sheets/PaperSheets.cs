using KloeRules.Papers.Model;

namespace KloeRules.Papers.Sheets;

/// <summary>The paper as tables. A table that has nothing in it stays, so that other programs find the same tables every month.</summary>
internal static class PaperSheets
{
    /// <summary>The questions first. What became of earlier ones is left out of a paper that was held against none.</summary>
    public static IReadOnlyList<Sheet> Of(Paper paper) =>
    [
        QuestionSheet.Of(paper),
        DetailSheet.Of(paper),
        RemarkSheets.Evidence(paper),
        ScoreSheet.Of(paper),
        ScorecardSheet.Of(paper),
        .. paper.Since is { } since ? [RemarkSheets.Since(since)] : Array.Empty<Sheet>(),
        RemarkSheets.Outstanding(paper),
        RemarkSheets.Remarks("Good news", paper.Commendations),
        RemarkSheets.Remarks("Early warnings", paper.Warnings),
        RemarkSheets.Claims(paper),
        RemarkSheets.Unmentioned(paper),
        RemarkSheets.Remarks("Data notes", paper.Notes),
        RemarkSheets.Building(paper),
        RemarkSheets.CannotTell(paper),
        RemarkSheets.Removed(paper),
        RecordSheets.Rules(paper),
        RecordSheets.Problems(paper),
        RecordSheets.Run(paper),
    ];
}
