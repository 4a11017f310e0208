using KloeRules.Language.Binding;

namespace KloeRules.Language.Actions;

/// <summary>Which entries of the tracker a rule is about. What is null narrows nothing.</summary>
/// <param name="QuestionArea">As names are compared.</param>
/// <param name="Owner">As names are compared.</param>
/// <param name="LinkedTo">Measures, to at least one of which the entry is linked.</param>
public sealed record ActionScope(ActionKind Kinds, int? PlanPriority, string? QuestionArea, string? Owner, IReadOnlyList<Measure>? LinkedTo)
{
    /// <summary>True when it names more than kinds, so that finding nothing may be a slip.</summary>
    public bool IsNarrowed => PlanPriority is not null || QuestionArea is not null || Owner is not null || LinkedTo is not null;

    public bool IsSameAs(ActionScope other) =>
        this with { LinkedTo = null } == other with { LinkedTo = null }
        && (LinkedTo ?? []).SequenceEqual(other.LinkedTo ?? [])
        && LinkedTo is null == other.LinkedTo is null;
}
