namespace KloeRules.Statistics.ControlCharts;

/// <summary>Which way of a measure is the better one; its value is the sign of that way.</summary>
public enum Polarity
{
    LowerIsBetter = -1,
    Neutral = 0,
    HigherIsBetter = 1,
}
