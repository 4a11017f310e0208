using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Language.Actions;

/// <summary>What a test gives of the tracker: one action as one update tells it.</summary>
/// <param name="In">The month of the update; null when it stands whenever it is looked at.</param>
public sealed record GivenAction(ActionKind Kind, string Title, Month? In, ActionFacts Facts, IReadOnlyList<Measure> LinkedTo);
