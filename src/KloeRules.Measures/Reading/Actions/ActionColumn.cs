namespace KloeRules.Measures.Reading.Actions;

/// <summary>What a column of a tracker holds.</summary>
internal enum ActionColumn
{
    Kind,
    Reference,
    Title,
    QuestionArea,
    Status,
    Rag,
    Phase,
    Progress,
    Start,
    Due,
    Owner,
    LinkedMeasures,
    AsAt,
    ReviewDue,
    Earlier,
    Priority,

    /// <summary>What is said to show how it stands.</summary>
    Evidence,
}
