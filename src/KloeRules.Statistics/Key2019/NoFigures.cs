namespace KloeRules.Statistics.Key2019;

/// <summary>
/// The symbol (g) of the key of 2019, no data in the latest twelve months, divided by what may lie behind it.
/// </summary>
public enum NoFigures
{
    /// <summary>A month of the last twelve has a figure other than 0.</summary>
    Reported,

    NeverReported,

    /// <summary>Earlier months have figures; see <see cref="Silence.LastReported"/>.</summary>
    Stopped,

    /// <summary>The last twelve months have figures, and all of them are 0.</summary>
    AllZero,
}
