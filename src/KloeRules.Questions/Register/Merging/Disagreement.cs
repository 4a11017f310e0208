using KloeRules.Questions.Differences;
using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.Merging;

/// <summary>A question with a different answer in each of two branches.</summary>
/// <param name="Stands">The later one, which the register now gives.</param>
public sealed record Disagreement(QuestionKey Question, Entry Stands, EntryContent Other);
