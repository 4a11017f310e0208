namespace KloeRules.Questions.Differences;

/// <summary>How a question stands in the list of the new pack, held against the old one's.</summary>
public enum Standing
{
    /// <summary>In neither list.</summary>
    Absent,

    Same,
    Added,
    Dropped,

    /// <summary>Further up among the questions that both lists have, or above the line where it was below.</summary>
    Up,

    /// <summary>Further down among the questions that both lists have, or below the line where it was above.</summary>
    Down,
}
