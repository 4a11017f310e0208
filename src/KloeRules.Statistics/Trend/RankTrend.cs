using KloeRules.Statistics.Association;

namespace KloeRules.Statistics.Trend;

/// <summary>Spearman's correlation of the figures with time, with the t test on n − 2 degrees of freedom.</summary>
/// <param name="Coefficient">−1 to 1.</param>
/// <param name="Chance">The two-sided probability.</param>
public readonly record struct RankTrend(double Coefficient, double Chance)
{
    /// <param name="months">Oldest first; NaN is a missing month and has no rank.</param>
    /// <returns>Null with fewer than three figures, or when all are equal.</returns>
    public static RankTrend? Of(ReadOnlySpan<double> months)
    {
        var (times, figures) = (new List<double>(), new List<double>());
        for (var i = 0; i < months.Length; i++)
        {
            if (!double.IsNaN(months[i]))
            {
                times.Add(i);
                figures.Add(months[i]);
            }
        }

        return CorrelationTest.Spearman(times.ToArray(), figures.ToArray()) is { } test ? new RankTrend(test.Coefficient, test.Chance) : null;
    }
}
