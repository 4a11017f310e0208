namespace KloeRules.Language.Units;

/// <summary>What a measure is measured in. The comment gives the canonical unit that every figure is held in.</summary>
public enum Quantity
{
    /// <summary>A number of things.</summary>
    Count,

    /// <summary>A share; held as a fraction, so 3.5% is 0.035 and one percentage point is 0.01.</summary>
    Percent,

    /// <summary>A gap between two shares, in percentage points; held as a fraction, and may be below zero.</summary>
    Points,

    /// <summary>A length of time; held in seconds.</summary>
    Duration,

    /// <summary>Pounds.</summary>
    Money,

    /// <summary>Events per a stated number of people; held as printed.</summary>
    Rate,

    /// <summary>A score on a scale of its own.</summary>
    Score,
}
