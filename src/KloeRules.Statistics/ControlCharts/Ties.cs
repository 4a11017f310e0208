namespace KloeRules.Statistics.ControlCharts;

/// <summary>What two equal months in a row do to steps in one direction.</summary>
public enum Ties
{
    End,

    /// <summary>The repeat neither counts nor ends the steps, as in the NHS improvement guide.</summary>
    Skipped,
}
