namespace KloeRules.Statistics.ControlCharts;

/// <summary>How much a series moves from one month to the next. Months are oldest first, one a place; NaN is a missing month.</summary>
public static class MovingRange
{
    /// <summary>Figures below which <see cref="Wobble"/> says nothing.</summary>
    public const int FewestForWobble = 8;

    /// <summary>The mean range of two normal values in standard deviations (the constant d2 for n = 2).</summary>
    private const double RangeOfTwo = 1.128;

    /// <summary>
    /// The mean absolute move between months that are truly adjacent: a missing month takes out both moves beside it.
    /// In the unit of the figures; NaN when no two adjacent months have figures.
    /// </summary>
    public static double Mean(ReadOnlySpan<double> months)
    {
        var sum = 0.0;
        var moves = 0;
        for (var i = 1; i < months.Length; i++)
        {
            var move = Math.Abs(months[i] - months[i - 1]);
            if (!double.IsNaN(move))
            {
                sum += move;
                moves++;
            }
        }

        return moves == 0 ? double.NaN : sum / moves;
    }

    /// <summary>
    /// The usual month-to-month wobble: mean moving range / 1.128, an estimate of the standard deviation that a step or a trend
    /// hardly touches. In the unit of the figures; null under 8 figures, or when the series never moves.
    /// </summary>
    public static double? Wobble(ReadOnlySpan<double> months)
    {
        var mean = Mean(months);
        return Figures.Count(months) >= FewestForWobble && mean > 0 ? mean / RangeOfTwo : null;
    }
}
