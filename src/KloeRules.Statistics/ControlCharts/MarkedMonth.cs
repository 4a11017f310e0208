namespace KloeRules.Statistics.ControlCharts;

/// <summary>A month of a control chart with the signals that it takes part in: 1 upwards or above, −1 downwards or below, 0 in none.</summary>
/// <param name="Segment">From 0.</param>
/// <param name="Limits">Null when its segment can't set any; of the signals only steps can be told then.</param>
public readonly record struct MarkedMonth(int Segment, ProcessLimits? Limits, int Outside, int Steps, int TwoOfThree, int Run)
{
    /// <summary>The one signal that labels the month, and its side.</summary>
    public (SpecialCause Cause, int Side) Label => this switch
    {
        { Outside: not 0 } => (SpecialCause.Outside, Outside),
        { Steps: not 0 } => (SpecialCause.Steps, Steps),
        { TwoOfThree: not 0 } => (SpecialCause.TwoOfThree, TwoOfThree),
        { Run: not 0 } => (SpecialCause.Run, Run),
        _ => (SpecialCause.None, 0),
    };

    public bool Has(int side) => Outside == side || Steps == side || TwoOfThree == side || Run == side;
}
