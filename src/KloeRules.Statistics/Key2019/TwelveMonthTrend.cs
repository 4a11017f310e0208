using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Key2019;

/// <summary>
/// The symbol (d) of the key to performance symbols of 2019 made honest: a trend over the latest twelve months once the season is out of them. The season comes
/// from the months before those where they are three years, else from the whole history.
/// </summary>
public static class TwelveMonthTrend
{
    private const int Year = 12;
    private const int FewestMonths = 36;
    private const double Significant = 0.05;

    /// <param name="months">The whole history, oldest first; NaN is a missing month.</param>
    /// <returns>Null when no season can be judged (less than three years) or taken out, with fewer than eleven figures, or when they do not vary.</returns>
    public static bool? Is(ReadOnlySpan<double> months, Side side)
    {
        var before = months.Length - Year;
        if (months.Length < FewestMonths)
        {
            return null;
        }

        var without = Deseasoned.Of(months, before >= FewestMonths ? before : months.Length);
        if (without.Season is Season.Unknown or Season.Left)
        {
            return null;
        }

        var trend = WindowTrend.Of(without.Months.AsSpan(before));
        return trend.Why == NoTrend.Nothing ? trend.Way == (int)side && trend.Chance <= Significant : null;
    }
}
