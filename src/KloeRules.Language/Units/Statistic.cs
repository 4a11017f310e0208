namespace KloeRules.Language.Units;

/// <summary>How a month's figure comes about, which decides how months may be put together.</summary>
public enum Statistic
{
    /// <summary>A flow: months add up.</summary>
    Total,

    /// <summary>A stock at the month's end: months are averaged, never added.</summary>
    Snapshot,

    /// <summary>A mean or a share: months are pooled by numerator and denominator; without them, averaged with a caveat.</summary>
    Mean,

    /// <summary>A median or percentile: months can't be put together at all.</summary>
    Median,
}
