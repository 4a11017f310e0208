namespace KloeRules.Questions.Ranking;

public enum Band
{
    /// <summary>Ask (55 points or more).</summary>
    A,

    /// <summary>Ask if there is time (40 to 55).</summary>
    B,

    /// <summary>Note.</summary>
    C,
}
