namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// The exponentially weighted moving average (EWMA) chart: each month moves the average towards its figure by a share of the distance. Limits at three
/// standard deviations of the average, which widen over the first months. Source: Montgomery; the R package qcc.
/// </summary>
/// <param name="Sigma">Of single months: mean moving range / 1.128.</param>
/// <param name="Weight">The share, above 0 and at most 1.</param>
public readonly record struct ExponentialAverage(double Centre, double Sigma, double Weight = 0.2)
{
    public static ExponentialAverage Of(ReadOnlySpan<double> months, double weight = 0.2) =>
        new(Figures.Mean(months), MovingRange.Sigma(months), weight);

    /// <summary>The averages month by month, in the unit of the figures. A missing month (NaN) has none, and leaves the average where it was.</summary>
    public void Write(ReadOnlySpan<double> months, Span<double> averages)
    {
        var average = Centre;
        for (var i = 0; i < months.Length; i++)
        {
            average = double.IsNaN(months[i]) ? average : (Weight * months[i]) + ((1 - Weight) * average);
            averages[i] = double.IsNaN(months[i]) ? double.NaN : average;
        }
    }

    /// <param name="figures">How many figures the average has taken in, from 1.</param>
    public MonthLimits After(int figures) => new(
        Centre,
        Sigma * Math.Sqrt(Weight / (2 - Weight) * (1 - Math.Pow(1 - Weight, 2 * figures))),
        double.NegativeInfinity,
        double.PositiveInfinity);
}
