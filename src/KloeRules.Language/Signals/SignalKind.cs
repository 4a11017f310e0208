namespace KloeRules.Language.Signals;

/// <summary>What is looked for beyond a level, a limit or a change: by its statistics, its history or its data.</summary>
public enum SignalKind
{
    /// <summary>The latest month lies beyond its process limits.</summary>
    OutsideLimits,

    /// <summary>The figure lies on one side of the average of other areas: peers, the country, a neighbour.</summary>
    BesideOthers,

    /// <summary>Fewer than so many others lie further out: "in the worst 10 of 42 forces".</summary>
    RankedAmong,

    /// <summary>At least so many others lie on the other side: "ranked worse than 30th".</summary>
    RankedBeyond,

    /// <summary>No other lies as far out: "worst in Swindon".</summary>
    FurthestAmong,

    /// <summary>Further from the others than the spread among them, and than its own sampling error, explain.</summary>
    OutOfLine,

    /// <summary>The highest and the lowest area lie apart.</summary>
    VariesBetween,

    /// <summary>The ratio to others, or to another measure, has a trend.</summary>
    MovesApart,

    /// <summary>Its changes go together with those of another measure: on the high side the same way, on the low side the opposite way.</summary>
    MovesWith,
}
