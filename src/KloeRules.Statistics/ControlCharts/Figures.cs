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

    /// <summary>In the unit of the figures; NaN when there are none.</summary>
    public static double Mean(ReadOnlySpan<double> months)
    {
        var sum = 0.0;
        foreach (var figure in months)
        {
            sum += double.IsNaN(figure) ? 0 : figure;
        }

        return sum / Count(months);
    }
}
