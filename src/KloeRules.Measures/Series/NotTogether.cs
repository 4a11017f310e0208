namespace KloeRules.Measures.Series;

/// <summary>Why figures can't be put together.</summary>
public enum NotTogether
{
    /// <summary>They can.</summary>
    None,

    /// <summary>A month inside the window has no figure.</summary>
    MissingMonth,

    /// <summary>The window begins before the series does.</summary>
    TooLittleHistory,

    /// <summary>The publisher withheld the figure of a month inside the window.</summary>
    Suppressed,

    /// <summary>The catalogue leaves out a month inside the window.</summary>
    IgnoredMonth,

    /// <summary>Medians of several months, or of several areas, say nothing about the median of the whole.</summary>
    MedianOverMonths,

    /// <summary>Each figure already covers twelve months, so only twelve can be told.</summary>
    OnlyRolling12,

    /// <summary>Each figure already covers several months, so only as many can be told.</summary>
    OverlappingMonths,

    /// <summary>What a ratio is divided by is zero.</summary>
    ZeroDivisor,

    /// <summary>A share of which there is more than there is of the whole.</summary>
    NotAShare,

    /// <summary>What the figures count changed between them.</summary>
    DefinitionBreak,

    /// <summary>Too few of those that are averaged have a figure.</summary>
    TooFewOthers,

    /// <summary>Means or shares of several areas without the number of cases behind each.</summary>
    NoDenominators,
}
