namespace KloeRules.Language.Signals;

/// <summary>What is looked for beyond a level, a limit or a change: by its statistics, its history or its data.</summary>
public enum SignalKind
{
    /// <summary>The latest month lies beyond its process limits.</summary>
    OutsideLimits,
}
