namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// Limits for a share of changing numbers: the p chart, or Laney's P′, which stretches them by how much months vary beyond chance. Centre Σ events / Σ
/// numbers; standard deviation √(p(1 − p)/n) of each month, for P′ times the moving-range deviation of (pₜ − p)/σₜ.
/// </summary>
/// <param name="Stretch">1 for a p chart.</param>
public readonly record struct ShareLimits(double Mean, double Stretch)
{
    /// <param name="events">By month; NaN is a missing month.</param>
    /// <param name="outOf">What the events are a part of, by month.</param>
    /// <param name="stretched">P′ instead of p.</param>
    /// <param name="screened">Extreme moves are left out of the stretch.</param>
    /// <returns>The mean is NaN without numbers; the stretch is NaN when no two adjacent months have figures.</returns>
    public static ShareLimits Of(ReadOnlySpan<double> events, ReadOnlySpan<double> outOf, bool stretched, bool screened = false)
    {
        var mean = Pooled.Mean(events, outOf);
        return new ShareLimits(mean, stretched ? Pooled.Stretch(events, outOf, mean, mean * (1 - mean), screened) : 1);
    }

    public MonthLimits At(double outOf) => new(Mean, Stretch * Math.Sqrt(Mean * (1 - Mean) / outOf), 0, 1);
}
