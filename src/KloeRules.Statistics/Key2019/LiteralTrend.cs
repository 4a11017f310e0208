using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Key2019;

/// <summary>
/// The symbols (d) and (e) of the key to performance symbols of 2019 as they are written, for one side. (d) mistakes a season for a trend: 25 to 32 false alarms in
/// 100 on a series with one. (e) is not a significance test: rolling totals share eleven of twelve months, so on nothing but noise it fires in 54 to 60 months of
/// 100 (own simulations); <see cref="YearOnYear"/> takes its place.
/// </summary>
public static class LiteralTrend
{
    /// <summary>Months that <see cref="RollingTrend"/> reads: twelve totals of twelve.</summary>
    public const int RollingMonths = 23;

    private const int Year = 12;
    private const int FewestFigures = 11;
    private const double Significant = 0.05;

    /// <summary>(d): a trend over the latest twelve months.</summary>
    /// <param name="months">Oldest first, twelve or more; NaN is a missing month.</param>
    /// <param name="method">Mann-Kendall, or <see cref="TrendMethod.LeastSquares"/>.</param>
    /// <returns>Null with fewer than eleven figures, or when they do not vary.</returns>
    public static bool? DiscreteTrend(ReadOnlySpan<double> months, Side side, TrendMethod method = TrendMethod.Plain) =>
        months.Length < Year || Figures.Count(months[^Year..]) < FewestFigures ? null : IsTrend(months[^Year..], side, method);

    /// <summary>(e): a trend over the twelve latest rolling totals of twelve months.</summary>
    /// <param name="months">Oldest first, 23 or more; NaN is a missing month.</param>
    /// <param name="method">Mann-Kendall, or <see cref="TrendMethod.LeastSquares"/>.</param>
    /// <returns>Null when one of 23 months is missing, or when the totals do not vary.</returns>
    public static bool? RollingTrend(ReadOnlySpan<double> months, Side side, TrendMethod method = TrendMethod.Plain)
    {
        if (months.Length < RollingMonths)
        {
            return null;
        }

        var totals = new double[Year];
        for (var i = 0; i < Year; i++)
        {
            foreach (var month in months[^RollingMonths..].Slice(i, Year))
            {
                totals[i] += month;
            }
        }

        return totals.Any(double.IsNaN) ? null : IsTrend(totals, side, method);
    }

    private static bool? IsTrend(ReadOnlySpan<double> months, Side side, TrendMethod method)
    {
        var (way, chance) = WindowTrend.Tested(months, method);
        return chance is { } known ? way == (int)side && known <= Significant : null;
    }
}
