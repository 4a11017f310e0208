namespace KloeRules.Statistics.Peers;

/// <summary>How differences among areas beyond chance are allowed for.</summary>
public enum FunnelAdjustment
{
    /// <summary>Every score is divided by √φ: all areas vary that much more.</summary>
    Multiplicative,

    /// <summary>τ² is added to every area's own variance: large areas are allowed for most.</summary>
    Additive,
}
