namespace KloeRules.Language.Actions;

/// <summary>Kinds in words.</summary>
public static class ActionKinds
{
    /// <summary>"cause of concern"</summary>
    public static string Name(ActionKind kind) => kind switch
    {
        ActionKind.Action => "action",
        ActionKind.Recommendation => "recommendation",
        ActionKind.AreaForImprovement => "area for improvement",
        ActionKind.CauseOfConcern => "cause of concern",
        ActionKind.Deliverable => "deliverable",
        ActionKind.Finding => "finding",
        _ => "item",
    };

    /// <summary>"causes of concern"</summary>
    public static string Plural(ActionKind kind) => kind switch
    {
        ActionKind.AreaForImprovement => "areas for improvement",
        ActionKind.CauseOfConcern => "causes of concern",
        _ => Name(kind) + "s",
    };

    /// <summary>The kind that words stand for, in lower case and the singular or plural; null when they are none.</summary>
    public static ActionKind? Of(string words) => words switch
    {
        "action" or "actions" or "activity" or "activities" => ActionKind.Action,
        "recommendation" or "recommendations" => ActionKind.Recommendation,
        "area for improvement" or "areas for improvement" or "afi" or "afis" => ActionKind.AreaForImprovement,
        "cause of concern" or "causes of concern" => ActionKind.CauseOfConcern,
        "deliverable" or "deliverables" => ActionKind.Deliverable,
        "finding" or "findings" or "inspection finding" or "inspection findings" => ActionKind.Finding,
        "item" or "items" => ActionKind.Any,
        _ => null,
    };
}
