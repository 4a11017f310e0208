using KloeRules.Engine.Compilation;
using KloeRules.Language.Binding;

namespace KloeRules.Engine.Mutation;

/// <summary>A rule with one thing about it changed, to see whether any test would notice.</summary>
/// <param name="Original">The rule as it stands in the pack.</param>
/// <param name="Changed">The same with the change.</param>
/// <param name="Words">"if 1h were 1h 5m".</param>
public sealed record Mutant(Rule Original, CompiledRule Changed, string Words);
