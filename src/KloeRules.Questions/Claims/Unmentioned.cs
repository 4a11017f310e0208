using KloeRules.Language.Binding;
using KloeRules.Measures.Scorecards;

namespace KloeRules.Questions.Claims;

/// <summary>A measure that got worse by more than what counts as steady and of which no claim says anything.</summary>
/// <param name="Area">Empty for the whole.</param>
/// <param name="Changes">Its changes for the worse, the shortest comparison first.</param>
/// <param name="Text">The measure with these changes, as a sentence.</param>
public sealed record Unmentioned(Measure Measure, string Area, IReadOnlyList<FigureChange> Changes, string Text);
