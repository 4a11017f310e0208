namespace KloeRules.Measures.Series;

/// <summary>Consecutive months as one figure, in the measure's canonical unit; or why there is none.</summary>
/// <param name="Caveat">What readers must know about how it was put together; null when there is nothing to know.</param>
/// <param name="Sources">Where the months' figures were read, earliest first.</param>
public sealed record Together(double? Value, NotTogether Why, string? Caveat, IReadOnlyList<Source> Sources)
{
    internal static Together Not(NotTogether why) => new(null, why, null, []);
}
