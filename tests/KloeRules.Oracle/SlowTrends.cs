using KloeRules.Statistics.Seasons;
using KloeRules.Statistics.Trend;

namespace KloeRules.Oracle;

/// <summary>A trend over months without their season, which up to four years before them tell, or where these are less than three, all there is.</summary>
internal static class SlowTrends
{
    public static bool? IsTrending(SlowSeries series, int side, int months)
    {
        if (series.Back(0) is null)
            return null;

        var reach = Math.Clamp(series.Month - (months - 1) - series.First!.Value, 0, 48);
        double[] before = [.. series.UsualMonths(months, reach).Reverse().Select(SlowTests.Number)];
        double[] all = [.. before, .. series.Months(0, months).Reverse().Select(SlowTests.Number)];
        var without = Deseasoned.Of(all, reach >= 36 ? reach : all.Length).Months.Skip(reach).ToArray();
        var trend = WindowTrend.Of(without);
        return trend.Why == NoTrend.Nothing ? trend.Chance <= 0.05 && trend.Way == side : null;
    }
}
