using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Standing;

/// <summary>How far each figure stands from the middle of its own list, without a unit. NaN is a missing figure and stays one.</summary>
public static class Scores
{
    /// <summary>The size of a modified score beyond which a figure stands out (Iglewicz and Hoaglin 1993).</summary>
    public const double StandsOut = 3.5;

    /// <summary>The median absolute deviation of normal figures, in standard deviations.</summary>
    private const double OfNormal = 0.6745;

    /// <summary>
    /// Distances from the mean in sample standard deviations (n − 1). A figure of k cannot score beyond (k − 1)/√k: 2.47 for 8, so this is a display of
    /// few areas and no test.
    /// </summary>
    /// <returns>Null with fewer than two figures, or when all are alike.</returns>
    public static double[]? Z(ReadOnlySpan<double> figures)
    {
        var mean = Figures.Mean(figures);
        var squares = 0.0;
        foreach (var figure in figures)
        {
            squares += double.IsNaN(figure) ? 0 : (figure - mean) * (figure - mean);
        }

        const double Rounding = 1e-12;
        var spread = Math.Sqrt(squares / (Figures.Count(figures) - 1));
        return spread > Rounding * Math.Abs(mean) ? Array.ConvertAll(figures.ToArray(), figure => (figure - mean) / spread) : null;
    }

    /// <summary>0.6745 distances from the median in median absolute deviations, which a few far figures hardly move.</summary>
    /// <returns>Null when half of the figures are alike, or there are none.</returns>
    public static double[]? Modified(ReadOnlySpan<double> figures)
    {
        var median = Median(figures);
        var deviation = MedianDeviation(figures);
        return deviation > 0 ? Array.ConvertAll(figures.ToArray(), figure => OfNormal * (figure - median) / deviation) : null;
    }

    /// <summary>The median distance from the median, in the unit of the figures; NaN when there are none.</summary>
    public static double MedianDeviation(ReadOnlySpan<double> figures)
    {
        var median = Median(figures);
        return Median(Array.ConvertAll(figures.ToArray(), figure => Math.Abs(figure - median)));
    }

    /// <summary>In the unit of the figures; NaN when there are none.</summary>
    public static double Median(ReadOnlySpan<double> figures)
    {
        var known = Array.FindAll(figures.ToArray(), figure => !double.IsNaN(figure));
        Array.Sort(known);
        return known.Length == 0 ? double.NaN : (known[(known.Length - 1) / 2] + known[known.Length / 2]) / 2;
    }
}
