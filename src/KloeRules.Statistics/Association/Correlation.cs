namespace KloeRules.Statistics.Association;

/// <summary>Correlation coefficients; null when one of the series never moves.</summary>
public static class Correlation
{
    /// <summary>Spearman's: Pearson's coefficient of the ranks.</summary>
    public static double? Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => Pearson(Ranks.Of(x), Ranks.Of(y));

    public static double? Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        var (meanX, meanY) = (Mean(x), Mean(y));
        var (xx, yy, xy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Length; i++)
        {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }

        return xx > 0 && yy > 0 ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : null;
    }

    /// <summary>How much of one month's distance from the mean comes again in the next; 0 for a series that never moves.</summary>
    public static double WithMonthBefore(ReadOnlySpan<double> months)
    {
        var mean = Mean(months);
        var (top, bottom) = (0.0, 0.0);
        for (var i = 0; i < months.Length; i++)
        {
            bottom += (months[i] - mean) * (months[i] - mean);
            top += i == 0 ? 0 : (months[i] - mean) * (months[i - 1] - mean);
        }

        return bottom > 0 ? top / bottom : 0;
    }

    private static double Mean(ReadOnlySpan<double> figures)
    {
        var sum = 0.0;
        foreach (var figure in figures)
        {
            sum += figure;
        }

        return sum / figures.Length;
    }
}
