namespace KloeRules.Statistics.ControlCharts;

/// <summary>Events against numbers, pooled over months: months with more numbers weigh more. A month is missing when either is.</summary>
internal static class Pooled
{
    private const int MostOnStack = 256;

    public static double Mean(ReadOnlySpan<double> events, ReadOnlySpan<double> numbers)
    {
        var (sum, all) = (0.0, 0.0);
        for (var i = 0; i < events.Length; i++)
        {
            var isKnown = !double.IsNaN(events[i]) && !double.IsNaN(numbers[i]);
            sum += isKnown ? events[i] : 0;
            all += isKnown ? numbers[i] : 0;
        }

        return sum / all;
    }

    /// <summary>The standard deviation, from moving ranges, of the months' distances from the mean in standard deviations of chance (Laney 2002).</summary>
    /// <param name="variance">Of one number.</param>
    public static double Stretch(ReadOnlySpan<double> events, ReadOnlySpan<double> numbers, double mean, double variance, bool screened)
    {
        var distances = events.Length <= MostOnStack ? stackalloc double[events.Length] : new double[events.Length];
        for (var i = 0; i < distances.Length; i++)
        {
            distances[i] = ((events[i] / numbers[i]) - mean) / Math.Sqrt(variance / numbers[i]);
        }

        return (screened ? MovingRange.ScreenedMean(distances) : MovingRange.Mean(distances)) / MovingRange.RangeOfTwo;
    }
}
