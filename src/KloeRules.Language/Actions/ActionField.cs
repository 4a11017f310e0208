namespace KloeRules.Language.Actions;

/// <summary>What a tracker may say of an action.</summary>
[Flags]
public enum ActionField
{
    None = 0,
    Status = 1,
    Rag = 2,
    Phase = 4,
    Progress = 8,
    Due = 16,
    Owner = 32,
    LinkedMeasures = 64,
    ReviewDue = 128,
    Earlier = 256,
    Start = 512,
    Evidence = 1024,
    All = 2047,
}
