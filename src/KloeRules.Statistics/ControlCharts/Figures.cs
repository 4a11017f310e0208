namespace KloeRules.Statistics.ControlCharts;

/// <summary>Counting and averaging of the months that have figures; NaN is a missing month.</summary>
public static class Figures
{
    public static int Count(ReadOnlySpan<double> months)
    {
        var count = 0;
        foreach (var figure in months)
        {
            count += double.IsNaN(figure) ? 0 : 1;
        }

        return count;
    }

    /// <summary>In the unit of the figures; 0 when there are none.</summary>
    public static double Sum(ReadOnlySpan<double> months)
    {
        var sum = 0.0;
        foreach (var figure in months)
        {
            sum += double.IsNaN(figure) ? 0 : figure;
        }

        return sum;
    }

    /// <summary>In the unit of the figures; NaN when there are none.</summary>
    public static double Mean(ReadOnlySpan<double> months) => Sum(months) / Count(months);

    /// <summary>The standard deviation of a sample (n − 1), in the unit of the figures; NaN with fewer than two.</summary>
    public static double Deviation(ReadOnlySpan<double> months)
    {
        var (count, mean, squares) = (Count(months), Mean(months), 0.0);
        foreach (var figure in months)
        {
            squares += double.IsNaN(figure) ? 0 : (figure - mean) * (figure - mean);
        }

        return count < 2 ? double.NaN : Math.Sqrt(squares / (count - 1));
    }
}
