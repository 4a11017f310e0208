namespace KloeRules.Statistics.Change;

/// <summary>Why nothing is said of a change; <see cref="Nothing"/> where something is.</summary>
public enum CannotTell
{
    Nothing,

    /// <summary>A month of either period has no figure.</summary>
    MissingMonth,

    /// <summary>A period has nothing to count its events against: no days, no people.</summary>
    NoExposure,

    /// <summary>More parts than the whole: the two are not of the same cases.</summary>
    NotAShare,

    /// <summary>Too few cases, or people asked, in one of the periods.</summary>
    TooFewCases,

    /// <summary>The two waves of a survey share fieldwork, so that they are not independent.</summary>
    SharedFieldwork,

    /// <summary>Too few earlier years in which the same period is known and ordinary.</summary>
    TooFewYears,
}
