namespace KloeRules.Language.Binding;

/// <summary>A standing key line of enquiry, under which rules ask this month's question.</summary>
public sealed record Enquiry(string Title)
{
    public int? PlanPriority { get; init; }

    public string? AskedOf { get; init; }

    public string? Because { get; init; }

    /// <summary>Neither it nor what is asked under it stands in a public paper.</summary>
    public bool IsPrivate { get; init; }
}
