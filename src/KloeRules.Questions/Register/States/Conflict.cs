using KloeRules.Questions.Register.Entries;

namespace KloeRules.Questions.Register.States;

/// <summary>An entry that stands in the register but could not be applied, as can happen when two branches were put together.</summary>
/// <param name="Why">A sentence.</param>
public sealed record Conflict(Entry Entry, string Why);
