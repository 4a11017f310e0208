using KloeRules.Language.Time;

namespace KloeRules.Papers.Model;

/// <summary>What stands at the head of a paper.</summary>
/// <param name="Marking">Never lower than that of the pack or of a measure whose figures are shown.</param>
/// <param name="AsAt">The month that was judged.</param>
/// <param name="Caution">What readers must be told about every figure ("reconstructed data"); null when nothing.</param>
public sealed record Heading(string Marking, string Body, string Meeting, Month AsAt, string Pack, string PackVersion, string? Caution);
