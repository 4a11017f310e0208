using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;
using KloeRules.Language.Time;
using KloeRules.Measures.Series;

namespace KloeRules.Engine.Evaluation;

/// <summary>Everything that one run judged: every rule × measure × area at the month.</summary>
public sealed record RunFindings(Pack Pack, Frame Frame, Month AsAt, IReadOnlyList<Finding> Findings);
