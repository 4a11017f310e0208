using KloeRules.Engine.Verdicts;
using KloeRules.Language.Binding;

namespace KloeRules.Questions.Findings;

/// <summary>What one measure that an action is linked to contributes to a finding.</summary>
/// <param name="Step">The judgement about it, in the latest month.</param>
/// <param name="IsNegated">It counts because the judgement does not hold.</param>
/// <param name="Lasting">For how long, as the rule says it.</param>
internal sealed record LinkedFigure(Measure Measure, Step Step, bool IsNegated, string? Lasting)
{
    /// <summary>The linked measures for which the rule's judgement holds; none where it is no part of what makes the rule hold.</summary>
    public static IReadOnlyList<LinkedFigure> Of(Step? explanation) =>
        [.. (explanation is null ? [] : explanation.Flatten())
            .Where(step => step is { Node: OfLinked, Truth: Truth.True })
            .Take(1)
            .SelectMany(step => step.Children)
            .Where(child => child.Truth == Truth.True)
            .Select(FigureOf)
            .OfType<LinkedFigure>()];

    private static LinkedFigure? FigureOf(Step child)
    {
        var leaf = child.Flatten().FirstOrDefault(step => step.Node is Leaf);
        var lasting = child.Node switch { Streak streak => streak.Written, SomeMonths some => some.Written, Since since => since.Written, _ => null };
        return leaf is null ? null : new LinkedFigure(child.Measure, leaf, child.Flatten().Any(step => step.Node is Negation), lasting);
    }
}
