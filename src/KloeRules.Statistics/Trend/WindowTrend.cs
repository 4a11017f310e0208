using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// The trend over a window of months: whether there is one, which way it goes and how steep it is. A window of twelve months may miss one. A season can pass for
/// a trend over less than whole years: take it out first (<see cref="Seasons.Deseasoned"/>).
/// </summary>
/// <param name="Why">Why nothing can be told; then all else is empty.</param>
/// <param name="Way">1 up, −1 down, 0 neither; the sign of Kendall's S, as with ties the slope may be 0 where S is not.</param>
/// <param name="Chance">The two-sided probability of a trend at least as clear when there is none.</param>
/// <param name="Line">Sen's slope a month, of the figures as they are.</param>
/// <param name="ShareAYear">The slope over twelve months as a share of the window's median: 0.1 for 10% a year. NaN when the median is 0.</param>
/// <param name="CarriedOver">How much of each month carries over to the next, 0 to 0.95; above 0.3 a plain test finds trends too easily.</param>
/// <param name="IsPrewhitened">Whether that was taken out before the test.</param>
public readonly record struct WindowTrend(
    NoTrend Why, int Way, double Chance, SenSlope Line, double ShareAYear, double CarriedOver, bool IsPrewhitened)
{
    /// <summary>Figures below which nothing is told: four could not reach 5% whatever they did.</summary>
    public const int Fewest = 8;

    /// <summary>What each month carries over, above which a trend is to be read with care.</summary>
    public const double MuchCarriedOver = 0.3;

    private const double MostMissing = 0.1;
    private const int Year = 12;
    private const int TwoYears = 2 * Year;

    /// <param name="months">Oldest first; NaN is a missing month, whose place in time still counts.</param>
    public static WindowTrend Of(ReadOnlySpan<double> months, TrendMethod method = TrendMethod.Usual)
    {
        var count = Figures.Count(months);
        if (count < Fewest || months.Length - count > MostMissing * months.Length)
        {
            return new WindowTrend { Why = count < Fewest ? NoTrend.TooFewFigures : NoTrend.Gaps };
        }

        var (way, chance) = Tested(months, method);
        if (chance is not { } known)
        {
            return new WindowTrend { Why = NoTrend.NoVariation };
        }

        var line = SenSlope.Of(months)!.Value;
        var median = SenSlope.Median([.. months.ToArray().Where(figure => !double.IsNaN(figure))]);
        var carried = Prewhitening.CarriedOver(months);
        return new WindowTrend(
            NoTrend.Nothing, way, known, line, median == 0 ? double.NaN : Year * line.Slope / Math.Abs(median), carried, IsToBePrewhitened(months, method) && carried > 0);
    }

    /// <summary>The way of the trend and its two-sided probability alone, whatever is missing; null when the figures do not vary.</summary>
    internal static (int Way, double? Chance) Tested(ReadOnlySpan<double> months, TrendMethod method) =>
        method == TrendMethod.LeastSquares ? Straight(months) : Kendall(months, IsToBePrewhitened(months, method));

    private static bool IsToBePrewhitened(ReadOnlySpan<double> months, TrendMethod method) =>
        method == TrendMethod.Prewhitened || (method == TrendMethod.Usual && months.Length >= TwoYears);

    private static (int Way, double? Chance) Kendall(ReadOnlySpan<double> months, bool isPrewhitened)
    {
        var test = MannKendall.Of(WorkedOutTies.Kept(isPrewhitened ? Prewhitening.Of(months) : months, WorkedOutTies.Scale(months)));
        return (Math.Sign(test.S), test.Chance);
    }

    private static (int Way, double? Chance) Straight(ReadOnlySpan<double> months)
    {
        var line = StraightLine.Of(months)!.Value;
        return (Math.Sign(line.Slope), line.Chance);
    }
}
