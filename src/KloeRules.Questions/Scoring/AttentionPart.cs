using KloeRules.Questions.Ranking;

namespace KloeRules.Questions.Scoring;

/// <summary>What earlier meetings already did about it; multiplies the score. Without a register every question is new.</summary>
internal static class AttentionPart
{
    public static Part New { get; } = new(PartName.Attention, 1, 0, "new", true);
}
