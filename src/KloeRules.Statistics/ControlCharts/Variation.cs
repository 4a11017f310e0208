namespace KloeRules.Statistics.ControlCharts;

/// <summary>What the variation icon of a chart says of its latest month.</summary>
public enum Variation
{
    CommonCause,
    ImprovementHigh,
    ImprovementLow,
    ConcernHigh,
    ConcernLow,
    NeutralHigh,
    NeutralLow,

    /// <summary>One rule points up, another down.</summary>
    Mixed,
}
