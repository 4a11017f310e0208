using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// How much of a month's distance from the mean comes again so many months later, −1 to 1. Method: R's <c>acf</c>; with missing months its <c>na.pass</c>, which
/// counts the pairs that have both.
/// </summary>
public static class Autocorrelation
{
    /// <param name="months">Oldest first; NaN is a missing month.</param>
    /// <param name="lag">Months apart, 1 or more.</param>
    /// <returns>NaN for a series that never moves, or when no two months lie so far apart.</returns>
    public static double At(ReadOnlySpan<double> months, int lag)
    {
        var (variance, covariance) = (Covariance(months, 0), Covariance(months, lag));
        return variance > 0 ? covariance / variance : double.NaN;
    }

    /// <summary>For the lags 1, 2, … up to the one named.</summary>
    public static double[] UpTo(ReadOnlySpan<double> months, int mostLag)
    {
        var all = new double[mostLag];
        for (var lag = 1; lag <= mostLag; lag++)
        {
            all[lag - 1] = At(months, lag);
        }

        return all;
    }

    private static double Covariance(ReadOnlySpan<double> months, int lag)
    {
        var (mean, sum, pairs) = (Figures.Mean(months), 0.0, 0);
        for (var i = lag; i < months.Length; i++)
        {
            var product = (months[i] - mean) * (months[i - lag] - mean);
            if (!double.IsNaN(product))
            {
                sum += product;
                pairs++;
            }
        }

        return pairs > 0 ? sum / (pairs + lag) : double.NaN;
    }
}
