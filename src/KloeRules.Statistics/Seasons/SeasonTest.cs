using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Seasons;

/// <summary>Tests for a season: months of the same name being alike. Method: Kruskal-Wallis by calendar month, once the trend (Sen's slope) is taken out.</summary>
public static class SeasonTest
{
    /// <summary>A chance below this is a season.</summary>
    public const double Significant = 0.01;

    private const int Year = 12;
    private const double MostMissing = 0.1;

    /// <param name="months">Oldest first; NaN is a missing month.</param>
    /// <returns>False when it can't be told.</returns>
    public static bool Has(ReadOnlySpan<double> months) => Of(months) is { Chance: < Significant };

    /// <param name="months">Oldest first; NaN is a missing month.</param>
    /// <returns>Null with less than three years or more than a tenth missing. What is nothing but its trend has a chance of 1.</returns>
    public static KruskalWallis? Of(ReadOnlySpan<double> months)
    {
        var count = Figures.Count(months);
        if (months.Length < 3 * Year || months.Length - count > MostMissing * months.Length)
        {
            return null;
        }

        var slope = SenSlope.SlopeOf(months)!.Value;
        var (level, season) = (new List<double>(count), new List<int>(count));
        for (var i = 0; i < months.Length; i++)
        {
            if (!double.IsNaN(months[i]))
            {
                level.Add(months[i] - (slope * i));
                season.Add(i % Year);
            }
        }

        return KruskalWallis.Of(WorkedOutTies.Kept(level.ToArray(), WorkedOutTies.Scale(months)), season.ToArray()) ?? new KruskalWallis(0, 1);
    }
}
