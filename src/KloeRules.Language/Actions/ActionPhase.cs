namespace KloeRules.Language.Actions;

/// <summary>How far an improvement has come: planned, delivered, or shown to last.</summary>
public enum ActionPhase
{
    Build,
    Embed,
    Sustain,
}
