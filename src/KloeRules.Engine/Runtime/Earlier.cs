using KloeRules.Language.Binding;
using KloeRules.Language.Time;

namespace KloeRules.Engine.Runtime;

/// <summary>What a figure is held against.</summary>
/// <param name="Months">For stated months, how many.</param>
/// <param name="Last">For stated months, the last of them.</param>
/// <param name="Place">For another area's figure, its place.</param>
internal readonly record struct Earlier(Comparator Comparator, int Months = 0, Month Last = default, int Place = 0);
