namespace KloeRules.Statistics.Key2019;

/// <summary>The two readings of "the average of the last 24 months" in the key of 2019.</summary>
public enum Baseline
{
    /// <summary>The 24 months before the first of the months judged. They can't pull their own average towards themselves.</summary>
    Before,

    /// <summary>The 24 months that end with the latest month judged.</summary>
    Including,
}
