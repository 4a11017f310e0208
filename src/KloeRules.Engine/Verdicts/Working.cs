namespace KloeRules.Engine.Verdicts;

/// <summary>What one function of a formula gave.</summary>
/// <param name="Name">As a formula writes it: "mean(24)".</param>
/// <param name="Value">In the measure's canonical unit; null when it can't be told.</param>
public sealed record Working(string Name, double? Value, UnknownReason Reason);
