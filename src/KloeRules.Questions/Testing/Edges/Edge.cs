using KloeRules.Language.Binding;

namespace KloeRules.Questions.Testing.Edges;

/// <summary>One edge of a judgement, with the figures that lie there.</summary>
/// <param name="Title">"just beyond 1h".</param>
/// <param name="Figures">For each measure that the judgement is about.</param>
internal sealed record Edge(EdgePoint Point, string Title, Func<Measure, IReadOnlyList<GivenFigure>> Figures)
{
    /// <summary>True when the last three months are of interest, not only the last.</summary>
    public bool FollowsMonths { get; init; }
}
