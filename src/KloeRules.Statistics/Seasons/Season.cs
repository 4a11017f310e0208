namespace KloeRules.Statistics.Seasons;

/// <summary>What is known of the season of a series.</summary>
public enum Season
{
    /// <summary>Less than three years to judge by, too many months missing, or nothing that varies.</summary>
    Unknown,

    None,

    TakenOut,

    /// <summary>There is one, but too many months are missing to take it out.</summary>
    Left,
}
