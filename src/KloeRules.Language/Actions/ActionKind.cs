namespace KloeRules.Language.Actions;

/// <summary>What the tracker follows; a rule may be about several kinds.</summary>
[Flags]
public enum ActionKind
{
    None = 0,

    /// <summary>The meeting's own, or the force's.</summary>
    Action = 1,
    Recommendation = 2,
    AreaForImprovement = 4,
    CauseOfConcern = 8,

    /// <summary>Promised under the Police and Crime Plan.</summary>
    Deliverable = 16,

    /// <summary>Whatever an inspection found.</summary>
    Finding = Recommendation | AreaForImprovement | CauseOfConcern,
    Any = Action | Finding | Deliverable,
}
