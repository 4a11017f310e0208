namespace KloeRules.Statistics.ControlCharts;

/// <summary>The side on which a signal is looked for; its value is the sign of that side.</summary>
public enum Side
{
    Below = -1,
    Above = 1,
}
