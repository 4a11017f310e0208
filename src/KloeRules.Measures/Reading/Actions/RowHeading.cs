using KloeRules.Language.Actions;

namespace KloeRules.Measures.Reading.Actions;

/// <summary>What the headings above a row say of it; null where they say nothing.</summary>
/// <param name="Kind">What the heading over the table calls its rows: "Deliverables progress".</param>
internal sealed record RowHeading(string? QuestionArea, ActionKind? Kind, int? PlanPriority)
{
    public static RowHeading None { get; } = new(null, null, null);
}
