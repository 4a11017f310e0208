using KloeRules.Language.Time;

namespace KloeRules.Measures.Series;

/// <summary>One month's figure in the measure's canonical unit. A null value is a row without a figure: missing or suppressed, never zero.</summary>
/// <param name="Numerator">Where supplied; value = numerator / denominator (times <c>Per</c> for a rate).</param>
/// <param name="Denominator">Cases behind the value, which let months and areas be pooled.</param>
/// <param name="Sample">People asked, for a survey.</param>
public sealed record Observation(
    Month Month,
    double? Value,
    double? Numerator,
    double? Denominator,
    double? Sample,
    Marks Marks,
    string? Note,
    Source Source)
{
    /// <summary>The margin of error either way that the publisher gives with a survey's figure, at 95%, in the measure's canonical unit.</summary>
    public double? Margin { get; init; }

    /// <summary>The figure that was published for this month at first, in the measure's canonical unit.</summary>
    public double? FirstPublished { get; init; }
}
