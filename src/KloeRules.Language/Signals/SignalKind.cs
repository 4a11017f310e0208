namespace KloeRules.Language.Signals;

/// <summary>What is looked for beyond a level, a limit or a change: by its statistics, its history or its data.</summary>
public enum SignalKind
{
    /// <summary>The judged month lies beyond its process limits.</summary>
    OutsideLimits,

    /// <summary>Eight months in a row lie on one side of the mean.</summary>
    Shifted,

    /// <summary>Seven months in a row each go beyond the one before.</summary>
    Drifting,

    /// <summary>The judged month and one of the two before it lie near a limit, all three on its side of the mean.</summary>
    CloseToLimits,

    /// <summary>Any of the four above.</summary>
    SpecialCause,

    /// <summary>A limit that is declared lies beyond the process limits, so that ordinary months all miss it, or all meet it.</summary>
    Assurance,

    /// <summary>A declared limit would be missed, or met, in a later month if the last year's trend went on.</summary>
    OnCourse,

    /// <summary>The latest months lie beyond the average of the 24 before them by so many standard deviations.</summary>
    BesideAverage,

    /// <summary>A rise or fall over the months that chance hardly explains (Mann-Kendall).</summary>
    Trend,

    /// <summary>Twelve months beside the twelve before them: what a rolling 12 month trend says, as a test.</summary>
    YearOnYear,

    /// <summary>A change that chance hardly explains.</summary>
    SignificantChange,

    /// <summary>Beyond every other of the latest months.</summary>
    RecordOver,

    /// <summary>Beyond every other month since one that is named.</summary>
    RecordSince,

    /// <summary>The same figure in each of the latest months.</summary>
    Unchanged,

    /// <summary>The month that should be published by now has no figure.</summary>
    Late,

    /// <summary>The figure is not the one that was published at first.</summary>
    Revised,

    /// <summary>Fewer people were asked than a number.</summary>
    SampleBelow,

    /// <summary>The margin of error is above an amount.</summary>
    MarginAbove,

    /// <summary>What the latest months are compared with was itself out of the ordinary.</summary>
    BaseExceptional,

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
