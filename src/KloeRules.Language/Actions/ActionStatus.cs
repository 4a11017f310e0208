namespace KloeRules.Language.Actions;

public enum ActionStatus
{
    NotStarted,
    InProgress,
    OnHold,
    Delivered,
}
