namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// Signals of special cause in which the latest month takes part. Months are oldest first and end with the month judged;
/// NaN is a missing month: it ends every run, and no signal is given when the latest month itself is missing.
/// </summary>
public static class LatestPoint
{
    /// <summary>Months in a row on one side of the mean that make a run.</summary>
    public const int RunLength = 8;

    /// <summary>Months in a row, each beyond the one before, that make a drift.</summary>
    public const int StepLength = 7;

    /// <summary>Nearer to the mean than this many moving ranges is on it, and so on neither side.</summary>
    private const double OnMean = 1e-9;

    /// <summary>The latest figure is strictly beyond the limit.</summary>
    public static bool IsOutside(ReadOnlySpan<double> months, ProcessLimits limits, Side side) =>
        months.Length > 0 && IsBeyond(months[^1], side == Side.Above ? limits.Upper : limits.Lower, side);

    /// <summary>The latest eight months are all strictly on one side of the mean.</summary>
    public static bool EndsRun(ReadOnlySpan<double> months, ProcessLimits limits, Side side)
    {
        if (months.Length < RunLength)
        {
            return false;
        }

        foreach (var figure in months[^RunLength..])
        {
            if (!IsOffMean(figure, limits, side))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The latest seven months rise, or fall, at every one of their six moves; two equal months end it.</summary>
    public static bool EndsSteps(ReadOnlySpan<double> months, Side side)
    {
        if (months.Length < StepLength)
        {
            return false;
        }

        var last = months[^StepLength..];
        for (var i = 1; i < last.Length; i++)
        {
            if (!IsBeyond(last[i], last[i - 1], side))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The latest month and at least one of the two before it are beyond the near limit, and all three on that side of the mean.</summary>
    public static bool IsTwoOfThree(ReadOnlySpan<double> months, ProcessLimits limits, Side side)
    {
        if (months.Length < 3)
        {
            return false;
        }

        var near = side == Side.Above ? limits.NearUpper : limits.NearLower;
        var (first, second, latest) = (months[^3], months[^2], months[^1]);
        return IsBeyond(latest, near, side)
            && (IsBeyond(first, near, side) || IsBeyond(second, near, side))
            && IsOffMean(first, limits, side)
            && IsOffMean(second, limits, side);
    }

    /// <summary>The latest figure lies strictly beyond each of the others in the latest <paramref name="span"/> months, none of them missing.</summary>
    public static bool IsExtremeOf(ReadOnlySpan<double> months, int span, Side side)
    {
        if (months.Length < span)
        {
            return false;
        }

        foreach (var figure in months[^span..^1])
        {
            if (!IsBeyond(months[^1], figure, side))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBeyond(double figure, double line, Side side) => (int)side * (figure - line) > 0;

    private static bool IsOffMean(double figure, ProcessLimits limits, Side side) =>
        (int)side * (figure - limits.Mean) > OnMean * limits.MeanMovingRange;
}
