using KloeRules.Papers.Model;
using KloeRules.Papers.Wording;
using KloeRules.Questions.Ranking;
using static KloeRules.Papers.Sheets.Columns;

namespace KloeRules.Papers.Sheets;

/// <summary>What each question's score is made of: the points of the first six parts add up to it.</summary>
internal static class ScoreSheet
{
    public static Sheet Of(Paper paper) => Sheet.Of(
        "Scores",
        paper.Questions,
        [
            Reference,
            Count<PaperQuestion>("Place", question => question.Place),
            Count<PaperQuestion>("Rank", question => question.Rank),
            Named<PaperQuestion>("Title", question => question.Title),
            .. Enum.GetValues<PartName>().Select(Points),
            Count<PaperQuestion>("Score", question => question.Score),
        ]);

    private static (SheetColumn, Func<PaperQuestion, SheetCell>) Points(PartName name) => (
        new SheetColumn(ScoreWords.NameOf(name), 12),
        question => question.Parts.FirstOrDefault(part => part.Name == name) is not { } part ? SheetCell.Empty
            : name is PartName.Confidence or PartName.Attention ? SheetCell.Decimal(part.Value)
            : SheetCell.Of(part.Points));
}
