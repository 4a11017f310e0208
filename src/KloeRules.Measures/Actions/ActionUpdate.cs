using KloeRules.Language.Actions;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Measures.Actions;

/// <summary>An action as one update of the tracker tells it.</summary>
/// <param name="AsAt">The month that it is told as at.</param>
/// <param name="IsDated">False when the tracker does not say when, and <paramref name="AsAt"/> is taken from the figures beside it.</param>
/// <param name="Told">The fields that the tracker has a place for; what it has no place for is not known to be absent.</param>
public sealed record ActionUpdate(Month AsAt, bool IsDated, ActionFacts Facts, ActionField Told, Source Source);
