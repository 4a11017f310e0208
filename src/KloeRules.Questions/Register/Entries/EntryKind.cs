namespace KloeRules.Questions.Register.Entries;

/// <summary>What an entry records.</summary>
public enum EntryKind
{
    Proposed,
    Asked,

    /// <summary>Asked again about an answer that was given.</summary>
    FollowedUp,

    /// <summary>An answer that promises one.</summary>
    Holding,
    Answered,
    Accepted,

    /// <summary>An action was promised.</summary>
    ActionOpened,
    ActionDone,
    OutcomeSeen,
    OutcomeNotSeen,
    Closed,
    Dropped,

    /// <summary>Taken into another question.</summary>
    Merged,

    /// <summary>Another question has taken its place.</summary>
    Superseded,

    /// <summary>Kept at the top of the list whatever its score.</summary>
    Pinned,

    /// <summary>Given a place in the list.</summary>
    Moved,
    Reworded,

    /// <summary>Pin, place and wording are given up.</summary>
    Released,

    /// <summary>An earlier entry no longer counts; it stays where it stands.</summary>
    Withdrawn,

    /// <summary>Two branches of the register were put together.</summary>
    BranchesMerged,
}
