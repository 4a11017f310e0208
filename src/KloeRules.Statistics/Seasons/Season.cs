namespace KloeRules.Statistics.Seasons;

/// <summary>What is known of the season of a series.</summary>
public enum Season
{
    /// <summary>Less than three years to judge by, or too many months missing.</summary>
    Unknown,

    None,

    TakenOut,

    /// <summary>There is one, but too many months are missing to take it out.</summary>
    Left,
}
