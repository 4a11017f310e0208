namespace KloeRules.Statistics.ControlCharts;

/// <summary>How much a series moves from one month to the next. Months are oldest first, one a place; NaN is a missing month.</summary>
public static class MovingRange
{
    /// <summary>Figures below which <see cref="Wobble"/> says nothing.</summary>
    public const int FewestForWobble = 8;

    /// <summary>The mean range of two normal values in standard deviations (the constant d2 for n = 2).</summary>
    internal const double RangeOfTwo = 1.128;

    /// <summary>A range of so many mean ranges is beyond three standard deviations of ranges (the constant D4 for n = 2).</summary>
    private const double Extreme = 3.267;

    /// <summary>
    /// The mean absolute move between months that are truly adjacent: a missing month takes out both moves beside it.
    /// In the unit of the figures; NaN when no two adjacent months have figures.
    /// </summary>
    public static double Mean(ReadOnlySpan<double> months) => Below(double.PositiveInfinity, months);

    /// <summary>
    /// The mean of the moves that are less than 3.267 times the mean move, screened once (Nelson 1982). NaN when none is: with a constant series, for one.
    /// </summary>
    public static double ScreenedMean(ReadOnlySpan<double> months) => Below(Extreme * Mean(months), months);

    /// <summary>Mean moving range / 1.128: an estimate of the standard deviation that a step or a trend hardly touches.</summary>
    public static double Sigma(ReadOnlySpan<double> months) => Mean(months) / RangeOfTwo;

    /// <summary>The usual month-to-month wobble: <see cref="Sigma"/>; null under 8 figures, or when the series never moves.</summary>
    public static double? Wobble(ReadOnlySpan<double> months)
    {
        var sigma = Sigma(months);
        return Figures.Count(months) >= FewestForWobble && sigma > 0 ? sigma : null;
    }

    private static double Below(double limit, ReadOnlySpan<double> months)
    {
        var sum = 0.0;
        var moves = 0;
        for (var i = 1; i < months.Length; i++)
        {
            var move = Math.Abs(months[i] - months[i - 1]);
            if (move < limit)
            {
                sum += move;
                moves++;
            }
        }

        return moves == 0 ? double.NaN : sum / moves;
    }
}
