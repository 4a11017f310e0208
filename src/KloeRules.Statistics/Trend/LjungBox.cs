using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Trend;

/// <summary>Ljung and Box's test of whether any autocorrelation up to a lag is more than chance.</summary>
/// <param name="Statistic">Chi-squared with as many degrees of freedom as lags.</param>
/// <param name="Chance">The probability of a statistic at least as large.</param>
public readonly record struct LjungBox(double Statistic, double Chance)
{
    /// <param name="months">Oldest first; NaN is a missing month.</param>
    /// <param name="lags">Lags tested together, 1 up to this.</param>
    /// <returns>Null for a series that never moves, or when a lag has no pair of months.</returns>
    public static LjungBox? Of(ReadOnlySpan<double> months, int lags)
    {
        var n = Figures.Count(months);
        var sum = 0.0;
        for (var lag = 1; lag <= lags; lag++)
        {
            var one = Autocorrelation.At(months, lag);
            sum += one * one / (n - lag);
        }

        var statistic = n * (n + 2.0) * sum;
        return double.IsNaN(statistic) || n <= lags ? null : new LjungBox(statistic, ChiSquared.UpperTail(statistic, lags));
    }
}
