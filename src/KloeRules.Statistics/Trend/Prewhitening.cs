namespace KloeRules.Statistics.Trend;

/// <summary>
/// Takes what each month carries over from the one before out of a series, so that momentum is not taken for a trend. Method: Hamed (2009), bias-corrected
/// prewhitening: the lag-one coefficient beside a trend, ρ = (n·b + 2) / (n − 4), kept between 0 and 0.95.
/// </summary>
public static class Prewhitening
{
    private const double MostCarriedOver = 0.95;

    /// <summary>How much of one month's figure carries over to the next; 0 when it can't be told.</summary>
    /// <param name="figures">Oldest first, none missing.</param>
    public static double CarriedOver(ReadOnlySpan<double> figures)
    {
        var n = figures.Length;
        if (n < 6)
        {
            return 0;
        }

        var (later, earlier) = (Detrended(figures[1..]), Detrended(figures[..^1]));
        var (top, bottom) = (0.0, 0.0);
        for (var i = 0; i < later.Length; i++)
        {
            top += later[i] * earlier[i];
            bottom += earlier[i] * earlier[i];
        }

        return bottom > 0 ? Math.Clamp(((n * top / bottom) + 2) / (n - 4), 0, MostCarriedOver) : 0;
    }

    /// <summary>The series less what is carried over: one figure fewer, or the series itself when nothing is.</summary>
    public static double[] Of(ReadOnlySpan<double> figures)
    {
        var carried = CarriedOver(figures);
        if (carried <= 0)
        {
            return figures.ToArray();
        }

        var rest = new double[figures.Length - 1];
        for (var i = 1; i < figures.Length; i++)
        {
            rest[i - 1] = figures[i] - (carried * figures[i - 1]);
        }

        return rest;
    }

    /// <summary>What is left when a straight line (least squares) is taken out.</summary>
    private static double[] Detrended(ReadOnlySpan<double> figures)
    {
        var n = figures.Length;
        var mean = 0.0;
        foreach (var figure in figures)
        {
            mean += figure / n;
        }

        var (top, bottom, middle) = (0.0, 0.0, (n - 1) / 2.0);
        for (var i = 0; i < n; i++)
        {
            top += (i - middle) * (figures[i] - mean);
            bottom += (i - middle) * (i - middle);
        }

        var rest = new double[n];
        for (var i = 0; i < n; i++)
        {
            rest[i] = figures[i] - mean - (top / bottom * (i - middle));
        }

        return rest;
    }
}
