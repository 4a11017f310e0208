namespace KloeRules.Questions.Register.States;

/// <summary>How far a question has come.</summary>
public enum QuestionState
{
    /// <summary>The register says nothing about it.</summary>
    Unrecorded,
    Proposed,
    Asked,

    /// <summary>Answered with a promise of an answer.</summary>
    Holding,
    Answered,
    Accepted,

    /// <summary>Asked again about the answer given.</summary>
    FollowUp,
    ActionOpen,
    ActionDone,
    OutcomeSeen,
    OutcomeNotSeen,
    Closed,
    Dropped,
    Merged,
    Superseded,
}
