namespace KloeRules.Statistics.ControlCharts;

/// <summary>What a month on the mean does to a run on one side of it.</summary>
public enum OnMean
{
    Ends,

    /// <summary>It neither counts nor ends the run, as in the runs tests of Anhøj.</summary>
    Skipped,
}
