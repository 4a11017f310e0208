namespace KloeRules.Statistics.Trend;

/// <summary>Why no trend can be told or denied; <see cref="Nothing"/> where one can.</summary>
public enum NoTrend
{
    Nothing,

    /// <summary>Fewer than eight figures.</summary>
    TooFewFigures,

    /// <summary>More than a tenth of the months are missing.</summary>
    Gaps,

    /// <summary>All figures are equal, or would be without what each month carries over.</summary>
    NoVariation,
}
