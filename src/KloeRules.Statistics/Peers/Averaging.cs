namespace KloeRules.Statistics.Peers;

/// <summary>Which average of its peers a force is held against.</summary>
public enum Averaging
{
    /// <summary>The unweighted mean of their figures.</summary>
    Mean,

    /// <summary>All their events against all their exposure: large peers weigh more.</summary>
    Pooled,
}
