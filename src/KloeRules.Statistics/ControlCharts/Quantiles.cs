using MathNet.Numerics.Statistics;

namespace KloeRules.Statistics.ControlCharts;

/// <summary>Figures by their order. In the unit of the figures; NaN is a missing month and left out; NaN when there are no figures.</summary>
public static class Quantiles
{
    /// <summary>Makes the median absolute deviation of normal figures their standard deviation.</summary>
    private const double OfNormal = 1.4826;

    public static double Median(ReadOnlySpan<double> months) => SortedArrayStatistics.Median(Ordered(months));

    /// <param name="share">From 0 to 1. Between two figures, on the straight line from one to the other (type 7 of Hyndman and Fan, as in R and Excel).</param>
    public static double At(ReadOnlySpan<double> months, double share) =>
        SortedArrayStatistics.QuantileCustom(Ordered(months), share, QuantileDefinition.R7);

    /// <summary>The median distance from the median, times 1.4826 so that it estimates a standard deviation.</summary>
    public static double MedianDeviation(ReadOnlySpan<double> months)
    {
        var figures = Ordered(months);
        var median = SortedArrayStatistics.Median(figures);
        return OfNormal * Median([.. figures.Select(figure => Math.Abs(figure - median))]);
    }

    private static double[] Ordered(ReadOnlySpan<double> months)
    {
        var figures = Array.FindAll(months.ToArray(), figure => !double.IsNaN(figure));
        Array.Sort(figures);
        return figures;
    }
}
