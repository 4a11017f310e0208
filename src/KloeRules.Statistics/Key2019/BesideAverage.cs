using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Key2019;

/// <summary>
/// What the key to performance symbols of 2019 calls exceptional: the latest months beside the mean of the 24 months before them, by so many standard
/// deviations (of a sample). The months judged are not part of the average.
/// </summary>
/// <param name="Mean">In the unit of the figures.</param>
/// <param name="Deviation">The standard deviation with n − 1.</param>
public readonly record struct BesideAverage(double Mean, double Deviation)
{
    /// <summary>Months that the average is taken from.</summary>
    public const int Months = 24;

    /// <summary>How many of them must have figures.</summary>
    public const int FewestFigures = 20;

    /// <param name="before">The 24 months before those that are judged; NaN is a missing one.</param>
    /// <returns>Null when fewer than 20 have figures.</returns>
    public static BesideAverage? Of(ReadOnlySpan<double> before)
    {
        var count = Figures.Count(before);
        if (count < FewestFigures)
        {
            return null;
        }

        var mean = Figures.Mean(before);
        var squares = 0.0;
        foreach (var figure in before)
        {
            squares += double.IsNaN(figure) ? 0 : (figure - mean) * (figure - mean);
        }

        return new BesideAverage(mean, Math.Sqrt(squares / (count - 1)));
    }
}
