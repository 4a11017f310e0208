namespace KloeRules.Engine.Chance;

/// <summary>Why it can't be said how often a rule would ask if nothing had changed.</summary>
public enum NoChance
{
    /// <summary>Its months are not known, only windows that somebody published.</summary>
    OnlyPublishedWindows,

    /// <summary>So few months are known that nobody can say how they vary.</summary>
    TooFewMonths,

    /// <summary>It is about entries of the tracker.</summary>
    Actions,

    /// <summary>It is about the state of the data and not about what the figures say.</summary>
    StateOfData,

    /// <summary>It holds a sentence that somebody wrote against the figures that it was written about.</summary>
    Claim,
}
