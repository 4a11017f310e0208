namespace KloeRules.Papers.Model;

/// <summary>A measure that got worse in several comparisons and that no claim of the pack is about.</summary>
/// <param name="Text">The changes in a sentence.</param>
/// <param name="Sources">The cells behind them.</param>
public sealed record UnmentionedMovement(string Measure, string Area, string Text, IReadOnlyList<string> Sources);
