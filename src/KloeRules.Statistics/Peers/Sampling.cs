namespace KloeRules.Statistics.Peers;

/// <summary>How the number of cases varies by chance.</summary>
public enum Sampling
{
    /// <summary>Events against people or hours, without a most (Poisson).</summary>
    Rate,

    /// <summary>A part of a whole (binomial).</summary>
    Share,
}
