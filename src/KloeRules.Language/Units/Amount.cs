namespace KloeRules.Language.Units;

/// <summary>The type of a written amount.</summary>
public enum AmountKind
{
    /// <summary><c>1,250</c></summary>
    Number,

    /// <summary><c>3%</c>: a share where a level is meant, a relative change where a change is meant. Held as a fraction.</summary>
    Percent,

    /// <summary><c>3 points</c>: percentage points. Held as a fraction.</summary>
    Points,

    /// <summary><c>1h 30m</c>, <c>23 days</c>. Held in seconds.</summary>
    Duration,

    /// <summary><c>£2.5m</c>. Held in pounds.</summary>
    Money,

    /// <summary><c>3.2 per 1,000</c>. Held as printed, with what it is per.</summary>
    Rate,
}

/// <summary>An amount in the canonical unit of its kind.</summary>
public readonly record struct Amount(AmountKind Kind, double Value, double Per = 1);
