namespace KloeRules.Statistics.Peers;

/// <summary>One area in a funnel.</summary>
/// <param name="Rate">Events for each one of the exposure.</param>
/// <param name="Z">Its score, adjusted where the funnel is.</param>
/// <param name="Chance">The two-sided probability of such a score.</param>
/// <param name="Q">The same adjusted for the number of areas (Benjamini and Hochberg).</param>
/// <param name="Out">1 when above the limits, −1 when below, 0 within.</param>
public readonly record struct FunnelArea(double Rate, double Z, double Chance, double Q, int Out);
