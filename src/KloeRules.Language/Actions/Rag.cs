namespace KloeRules.Language.Actions;

/// <summary>How an owner rates an action, from worst to best.</summary>
public enum Rag
{
    Red,
    Amber,
    Yellow,
    Green,
    Blue,
}
