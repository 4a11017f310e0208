namespace KloeRules.Measures.Series;

/// <summary>What is known about one figure beside its value.</summary>
[Flags]
public enum Marks
{
    None = 0,
    Provisional = 1,
    Estimated = 2,

    /// <summary>The publisher withheld the figure (<c>[c]</c>): it exists, we don't have it.</summary>
    Suppressed = 4,
    Revised = 8,

    /// <summary>The catalogue says <c>ignore</c> for this month.</summary>
    Ignored = 16,
}
