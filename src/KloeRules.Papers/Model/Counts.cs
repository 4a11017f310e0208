namespace KloeRules.Papers.Model;

/// <summary>The run in figures.</summary>
/// <param name="Judgements">Rule × measure × area.</param>
/// <param name="WithoutData">Measures of the catalogue that nothing was supplied for.</param>
/// <param name="Failed">Judgements that a failing rule could not make.</param>
public sealed record Counts(
    int Rules,
    int Measures,
    int WithoutData,
    int Judgements,
    int Asked,
    int BelowTheLine,
    int Commendations,
    int Warnings,
    int Building,
    int CannotTell,
    int Failed)
{
    /// <summary>Questions of earlier meetings that are overdue for an answer or an action, raised again or not.</summary>
    public int Overdue { get; init; }
}
