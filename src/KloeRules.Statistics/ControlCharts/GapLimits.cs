namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The g chart: limits for how many cases, or days, lie between two rare events. Such gaps are geometric, so the deviation is √(m(m + 1)) of their mean m;
/// the centre line is their median, since most gaps are shorter than the mean. Source: Montgomery, as in the R package qicharts2.
/// </summary>
public static class GapLimits
{
    /// <param name="gaps">Whole numbers, oldest first; NaN is left out.</param>
    /// <returns>The centre is the mean, about which the limits lie; they are NaN without gaps.</returns>
    public static MonthLimits Of(ReadOnlySpan<double> gaps)
    {
        var mean = Figures.Mean(gaps);
        return new MonthLimits(mean, Math.Sqrt(mean * (mean + 1)), 0, double.PositiveInfinity);
    }
}
