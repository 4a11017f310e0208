using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Association;

/// <summary>Tests for a season: months of the same name being alike. Method: Kruskal-Wallis by calendar month, once the trend (Sen's slope) is taken out.</summary>
public static class Seasons
{
    private const int Year = 12;
    private const double Significant = 0.01;

    /// <param name="months">Oldest first, none missing.</param>
    /// <returns>False with less than three years.</returns>
    public static bool Has(ReadOnlySpan<double> months)
    {
        var n = months.Length;
        if (n < 3 * Year)
        {
            return false;
        }

        var slope = SenSlope.Of(months)!.Value.Slope;
        // Figures that are equal may differ by rounding, and must stay ties.
        const int Decimals = 9;
        var scale = months.ToArray().Max(Math.Abs);
        var level = new double[n];
        for (var i = 0; i < n; i++)
        {
            level[i] = scale == 0 ? 0 : Math.Round((months[i] - (slope * i)) / scale, Decimals);
        }

        var ranks = Ranks.Of(level);
        var between = Enumerable.Range(0, Year).Sum(season =>
        {
            var own = ranks.Where((_, i) => i % Year == season).ToArray();
            return own.Sum() * own.Sum() / own.Length;
        });
        var ties = ranks.GroupBy(rank => rank).Sum(tied => Math.Pow(tied.Count(), 3) - tied.Count());
        var correction = 1 - (ties / (Math.Pow(n, 3) - n));
        return correction > 0
            && ChiSquared.UpperTail(((12 * between / (n * (n + 1.0))) - (3 * (n + 1))) / correction, Year - 1) < Significant;
    }
}
