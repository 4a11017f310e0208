namespace KloeRules.Questions.Register.Merging;

/// <summary>Two branches put together.</summary>
/// <param name="Added">How many entries the first branch did not have, the one that records the merge left out.</param>
/// <param name="Disagreements">Questions that the branches answered differently; both answers are kept.</param>
public sealed record MergedRegister(MeetingRegister Register, int Added, IReadOnlyList<Disagreement> Disagreements);
