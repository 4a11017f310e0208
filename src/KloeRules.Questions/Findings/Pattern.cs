namespace KloeRules.Questions.Findings;

/// <summary>The shape of what was found, which decides how it is asked about.</summary>
internal enum Pattern
{
    /// <summary>Nothing more particular can be said.</summary>
    Plain,

    /// <summary>Beyond a limit for several periods.</summary>
    ThresholdHeld,

    /// <summary>Beyond a limit now.</summary>
    ThresholdPassed,

    /// <summary>Worse than the month or the quarter before.</summary>
    SuddenChange,

    /// <summary>Worse than a year before, or for several periods.</summary>
    SustainedWorsening,

    NotImproving,

    /// <summary>Across most of a family.</summary>
    Breadth,

    /// <summary>Unlike its usual variation, so that something particular may lie behind it.</summary>
    SpecialCause,

    /// <summary>A promise that can't be kept as things stand.</summary>
    OutOfReach,

    /// <summary>On one side of others: peers, the country, another area.</summary>
    BesideOthers,

    /// <summary>Not the same in all areas.</summary>
    AreasDiffer,

    /// <summary>Moves together with another measure.</summary>
    Relation,

    NoData,

    Provisional,

    /// <summary>A sentence of a report that the figures contradict.</summary>
    Claim,

    /// <summary>An action whose deadline has passed without an improvement.</summary>
    NoEffect,

    /// <summary>The figure itself is in doubt: few cases, revised, or beside an odd base.</summary>
    DataDoubt,

    /// <summary>A change in a measure of which neither way is good.</summary>
    EitherWay,

    Improvement,

    /// <summary>An action past its date. This and all below are about actions.</summary>
    ActionOverdue,

    /// <summary>An action that does not move, or of which nothing is heard.</summary>
    ActionStalled,

    /// <summary>An action that may not be delivered in time.</summary>
    ActionAtRisk,

    /// <summary>An action whose measures do not show it.</summary>
    ActionWithoutEffect,

    /// <summary>An action without a date, an owner, a measure …</summary>
    ActionIncomplete,

    ActionReview,

    ActionRepeated,

    /// <summary>An action whose evidence does not bear out how it stands.</summary>
    ActionUnproven,

    /// <summary>An action that has gone from the tracker.</summary>
    ActionGone,

    /// <summary>An action that is commended.</summary>
    ActionDelivered,

    /// <summary>Nothing more particular can be said of the action.</summary>
    ActionStanding,
}
