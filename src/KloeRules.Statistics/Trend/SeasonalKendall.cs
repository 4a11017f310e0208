using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// The Mann-Kendall test within each calendar month, added up, so that no season can pass for a trend (Hirsch, Slack and Smith 1982). The variance comes two
/// ways: of months that have nothing to do with each other, and with their covariance (Hirsch and Slack 1984; missing months and ties after Dietz and Killeen).
/// </summary>
/// <param name="S">Pairs of the same calendar month that rise less those that fall.</param>
/// <param name="Variance">Of S, calendar months being independent; corrected for ties.</param>
/// <param name="CovariedVariance">Of S with the covariance of the calendar months.</param>
/// <param name="Pairs">Pairs compared.</param>
/// <param name="SlopePerYear">The median of the slopes of all those pairs, in the unit of the figures, a year; null without any pair.</param>
/// <param name="ByMonth">S of each calendar month, that of the first figure coming first.</param>
public sealed record SeasonalKendall(int S, double Variance, double CovariedVariance, int Pairs, double? SlopePerYear, IReadOnlyList<MannKendall> ByMonth)
{
    private const int Year = 12;

    /// <summary>The two-sided probability with the correction for continuity; null when no figure differs from the same month of another year.</summary>
    public double? Chance => ChanceOf(Variance);

    /// <summary>S as a share of all pairs.</summary>
    public double? Tau => Pairs > 0 ? (double)S / Pairs : null;

    /// <param name="months">Oldest first; NaN is a missing month. Years are counted from the first place.</param>
    /// <param name="seasons">Figures a year.</param>
    public static SeasonalKendall Of(ReadOnlySpan<double> months, int seasons = Year)
    {
        var years = (months.Length + seasons - 1) / seasons;
        var byMonth = new MannKendall[seasons];
        var bySeason = new double[seasons][];
        var slopes = new List<double>();
        for (var season = 0; season < seasons; season++)
        {
            var own = bySeason[season] = new double[years];
            for (var year = 0; year < years; year++)
            {
                var at = (year * seasons) + season;
                own[year] = at < months.Length ? months[at] : double.NaN;
            }

            byMonth[season] = MannKendall.Of(own);
            AddSlopes(own, slopes);
        }

        return new SeasonalKendall(
            byMonth.Sum(month => month.S),
            byMonth.Sum(month => month.Variance),
            SeasonalCovariance.Sum(bySeason),
            slopes.Count,
            slopes.Count > 0 ? SenSlope.Median(slopes) : null,
            byMonth);
    }

    /// <summary>The two-sided probability.</summary>
    /// <param name="variance"><see cref="Variance"/>, or <see cref="CovariedVariance"/> where one month carries over to the next.</param>
    /// <param name="hasContinuity">Whether S, which moves by steps of 2, is taken 1 nearer to 0.</param>
    public double? ChanceOf(double variance, bool hasContinuity = true) =>
        MannKendall.StandardScore(S, variance, hasContinuity) is { } z ? Normal.TwoSided(z) : null;

    private static void AddSlopes(double[] years, List<double> slopes)
    {
        for (var i = 0; i < years.Length; i++)
        {
            for (var j = i + 1; j < years.Length; j++)
            {
                var slope = (years[j] - years[i]) / (j - i);
                if (!double.IsNaN(slope))
                {
                    slopes.Add(slope);
                }
            }
        }
    }
}
