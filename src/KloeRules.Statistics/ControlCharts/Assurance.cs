namespace KloeRules.Statistics.ControlCharts;

/// <summary>What the assurance icon of a chart says: whether a process that stays as it is will meet its target.</summary>
public enum Assurance
{
    /// <summary>It will meet it in every month.</summary>
    Pass,

    /// <summary>It will meet it in no month.</summary>
    Fail,

    /// <summary>It will hit and miss, by chance.</summary>
    Inconsistent,
}
