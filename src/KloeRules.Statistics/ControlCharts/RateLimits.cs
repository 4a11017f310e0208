namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// Limits for events against a changing exposure (people, days): the u chart, or Laney's U′, which stretches them by how much months vary beyond chance; with
/// exposure 1 every month the c chart. Centre Σ events / Σ exposure; standard deviation √(u/n) of each month, for U′ times the moving-range deviation of
/// (uₜ − u)/σₜ.
/// </summary>
/// <param name="Stretch">1 for a u or c chart.</param>
public readonly record struct RateLimits(double Mean, double Stretch)
{
    /// <param name="events">By month; NaN is a missing month.</param>
    /// <param name="exposure">By month, in the unit that the rate is per.</param>
    /// <param name="stretched">U′ instead of u.</param>
    /// <param name="screened">Extreme moves are left out of the stretch.</param>
    /// <returns>The mean is NaN without exposure; the stretch is NaN when no two adjacent months have figures.</returns>
    public static RateLimits Of(ReadOnlySpan<double> events, ReadOnlySpan<double> exposure, bool stretched, bool screened = false)
    {
        var mean = Pooled.Mean(events, exposure);
        return new RateLimits(mean, stretched ? Pooled.Stretch(events, exposure, mean, mean, screened) : 1);
    }

    /// <summary>The c chart: how many events a month.</summary>
    public static RateLimits OfCounts(ReadOnlySpan<double> events) => new(Figures.Mean(events), 1);

    public MonthLimits At(double exposure) => new(Mean, Stretch * Math.Sqrt(Mean / exposure), 0, double.PositiveInfinity);
}
