namespace KloeRules.Statistics.ControlCharts;

/// <summary>Signals of special cause, in the order in which one of them labels a month that takes part in several.</summary>
public enum SpecialCause
{
    None,
    Outside,
    Steps,
    TwoOfThree,
    Run,
}
