namespace KloeRules.Statistics.Peers;

/// <summary>Events in two periods.</summary>
/// <param name="Later">Events and what they are counted against.</param>
/// <param name="Dispersion">How much more the months vary than chance has them; 1 for not at all. Never taken below 1.</param>
public readonly record struct PeriodCases(AreaCases Earlier, AreaCases Later, double Dispersion = 1)
{
    /// <summary>The logarithm of the later rate over the earlier one.</summary>
    public double LogRatio => Math.Log(Later.Rate / Earlier.Rate);

    /// <summary>The variance of <see cref="LogRatio"/>.</summary>
    public double Variance => Math.Max(1, Dispersion) * ((1 / Earlier.Events) + (1 / Later.Events));

    internal bool HasEvents => Earlier.Events > 0 && Later.Events > 0;
}
