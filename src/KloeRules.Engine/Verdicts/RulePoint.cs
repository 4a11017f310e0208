using KloeRules.Language.Binding;

namespace KloeRules.Engine.Verdicts;

/// <summary>The judgement that carries a finding's figures: the first, in the author's order, that makes the rule hold.</summary>
/// <param name="Step">The leaf as it was judged.</param>
/// <param name="IsNegated">The rule holds because the leaf does not: "not improving".</param>
/// <param name="Streak">The streak around the leaf, if there is one.</param>
/// <param name="Across">The judgement of a whole family around the leaf, if there is one.</param>
public sealed record RulePoint(Step Step, bool IsNegated, Streak? Streak, Step? Across)
{
    /// <summary>The judgement of several areas together around the leaf, if there is one.</summary>
    public Step? Areas { get; init; }

    public Leaf Term => (Leaf)Step.Node;

    /// <summary>Of a judgement of several together around the leaf, whether each part was judged as the one that the leaf is from.</summary>
    public IReadOnlyList<bool> AgreeIn(Step together)
    {
        var truth = together.Children.First(child => child.Flatten().Any(step => ReferenceEquals(step, Step))).Truth;
        return [.. together.Children.Select(child => child.Truth == truth)];
    }

    /// <summary>Null when nothing was recorded, or nothing that holds has a leaf.</summary>
    public static RulePoint? Of(Finding finding) =>
        finding.Explanation is { } explanation ? Of(explanation, finding.Measure) : null;

    /// <summary>The judgement that keeps a rule from holding.</summary>
    public static RulePoint? Against(Finding finding) => finding.Explanation is { } explanation
        ? Candidates(explanation, finding.Measure, true).OrderBy(Preference).FirstOrDefault()
        : null;

    /// <summary>The point of one part of a judgement.</summary>
    public static RulePoint? Of(Step explanation, Measure lead) => Candidates(explanation, lead, false).OrderBy(Preference).FirstOrDefault();

    private static IEnumerable<RulePoint> Candidates(Step step, Measure lead, bool negated) => step.Node switch
    {
        Leaf when step.Truth == (negated ? Truth.False : Truth.True) => [new RulePoint(step, negated, null, null)],
        Leaf => [],
        Negation => step.Children.SelectMany(child => Candidates(child, lead, !negated)),
        Streak streak => Below(step.Children.OrderByDescending(child => child.Window).ThenByDescending(child => child.Month), lead, negated)
            .Select(point => point with { Streak = streak }),
        SomeMonths or Since or InUpdates => Below(step.Children.OrderByDescending(child => child.Month), lead, negated),
        Quantified => Below(step.Children.OrderByDescending(child => child.Measure.Equals(lead)), lead, negated)
            .Select(point => point with { Across = step }),
        AcrossAreas => Below(step.Children, lead, negated).Select(point => point with { Areas = step }),
        _ => Below(step.Children, lead, negated),
    };

    private static IEnumerable<RulePoint> Below(IEnumerable<Step> children, Measure lead, bool negated) =>
        children.SelectMany(child => Candidates(child, lead, negated));

    /// <summary>
    /// A figure that is in breach says more than one that has not improved, and both more than the state of the data. Where an action is
    /// judged, it goes before its measures, and what is wrong with it before how it stands.
    /// </summary>
    private static int Preference(RulePoint point) => (point.Term, point.IsNegated) switch
    {
        (ActionCheck, true) => -1,
        (ActionCheck { Test: ActionTest.Rag or ActionTest.RagBefore or ActionTest.Status or ActionTest.Phase }, _) => -2,
        (ActionCheck, _) => -3,
        (DataCheck, _) => 2,
        (_, true) => 1,
        _ => 0,
    };
}
