namespace KloeRules.Statistics.Trend;

/// <summary>
/// Takes what each month carries over from the one before out of a series, so that momentum is not taken for a trend. Method: Hamed (2009), bias-corrected
/// prewhitening: the lag-one coefficient beside a trend, ρ = (n·b + 2) / (n − 4), kept between 0 and 0.95.
/// </summary>
public static class Prewhitening
{
    private const double MostCarriedOver = 0.95;
    private const int FewestPairs = 5;
    private const double Rounding = 1e-18;

    /// <summary>How much of one month's figure carries over to the next, 0 to 0.95; 0 when it can't be told.</summary>
    /// <param name="months">Oldest first; NaN is a missing month.</param>
    public static double CarriedOver(ReadOnlySpan<double> months) => Math.Clamp(Coefficient(months) ?? 0, 0, MostCarriedOver);

    /// <summary>ρ as it is estimated, corrected for bias; below 0 where months swing to and fro, and of short series even above 1.</summary>
    /// <param name="months">Oldest first; NaN is a missing month, without which neither neighbour makes a pair with it.</param>
    /// <returns>Null with fewer than five pairs of neighbouring months, or when the figures lie on a line.</returns>
    public static double? Coefficient(ReadOnlySpan<double> months)
    {
        var (pairs, time, before, after) = (0, 0.0, 0.0, 0.0);
        for (var i = 1; i < months.Length; i++)
        {
            if (IsPair(months, i))
            {
                pairs++;
                time += i;
                before += months[i - 1];
                after += months[i];
            }
        }

        if (pairs < FewestPairs)
        {
            return null;
        }

        (time, before, after) = (time / pairs, before / pairs, after / pairs);
        var (squaredTime, beforeByTime, afterByTime) = (0.0, 0.0, 0.0);
        for (var i = 1; i < months.Length; i++)
        {
            if (IsPair(months, i))
            {
                squaredTime += (i - time) * (i - time);
                beforeByTime += (i - time) * (months[i - 1] - before);
                afterByTime += (i - time) * (months[i] - after);
            }
        }

        // What is left when a straight line (least squares) is taken out of the earlier months of all pairs, and another out of the later ones.
        var (top, bottom, whole) = (0.0, 0.0, 0.0);
        for (var i = 1; i < months.Length; i++)
        {
            if (IsPair(months, i))
            {
                var earlier = months[i - 1] - before - (beforeByTime / squaredTime * (i - time));
                top += (months[i] - after - (afterByTime / squaredTime * (i - time))) * earlier;
                bottom += earlier * earlier;
                whole += months[i - 1] * months[i - 1];
            }
        }

        var n = pairs + 1;
        return bottom > Rounding * whole ? ((n * top / bottom) + 2) / (n - 4) : null;
    }

    /// <summary>The series less what is carried over: one figure fewer, or the series itself when nothing is.</summary>
    /// <returns>NaN for a month that is missing or follows a missing one, when something is carried over.</returns>
    public static double[] Of(ReadOnlySpan<double> months)
    {
        var carried = CarriedOver(months);
        return carried > 0 ? Without(months, carried) : months.ToArray();
    }

    /// <summary>Each month but the first, less so much of the one before.</summary>
    public static double[] Without(ReadOnlySpan<double> months, double carried)
    {
        var rest = new double[months.Length - 1];
        for (var i = 1; i < months.Length; i++)
        {
            rest[i - 1] = months[i] - (carried * months[i - 1]);
        }

        return rest;
    }

    private static bool IsPair(ReadOnlySpan<double> months, int later) => !double.IsNaN(months[later]) && !double.IsNaN(months[later - 1]);
}
