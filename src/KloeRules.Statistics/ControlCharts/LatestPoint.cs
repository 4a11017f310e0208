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

    internal const int WindowOfTwoOfThree = 3;

    /// <summary>A figure that differs from the mean by no more than this share of it is on the mean: it differs by rounding.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The latest figure is strictly beyond the limit.</summary>
    public static bool IsOutside(ReadOnlySpan<double> months, ProcessLimits limits, Side side) =>
        months.Length > 0 && IsBeyond(months[^1], side == Side.Above ? limits.Upper : limits.Lower, side);

    /// <summary>The latest eight months are all strictly on one side of the mean.</summary>
    public static bool EndsRun(
        ReadOnlySpan<double> months, ProcessLimits limits, Side side, int length = RunLength, OnMean onMean = OnMean.Ends) =>
        RunReach(months, limits, side, length, onMean) > 0;

    /// <summary>The latest seven months rise, or fall, at every one of their six moves; two equal months end it.</summary>
    public static bool EndsSteps(ReadOnlySpan<double> months, Side side, int length = StepLength, Ties ties = Ties.End) =>
        StepReach(months, side, length, ties) > 0;

    /// <summary>The latest month and at least one of the two before it are beyond the near limit, and all three on that side of the mean.</summary>
    public static bool IsTwoOfThree(ReadOnlySpan<double> months, ProcessLimits limits, Side side, TwoOfThree wording = TwoOfThree.MakingDataCount) =>
        months.Length > 0 && IsNear(months[^1], limits, side, wording) && AreTwoOfThree(months, limits, side, wording);

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

    /// <summary>1 above the mean, −1 below it, 0 on it or missing.</summary>
    public static int SideOfMean(double figure, ProcessLimits limits) => IsOnMean(figure, limits) ? 0 : figure > limits.Mean ? 1 : figure < limits.Mean ? -1 : 0;

    /// <summary>The figure is strictly beyond the near limit of that side, as the wording of the rule counts it.</summary>
    public static bool IsNear(double figure, ProcessLimits limits, Side side, TwoOfThree wording = TwoOfThree.MakingDataCount) =>
        IsBeyond(figure, side == Side.Above ? limits.NearUpper : limits.NearLower, side)
        && (wording != TwoOfThree.PlotTheDots || !IsOutside([figure], limits, side));

    /// <summary>How many places the latest months of the run take up, those skipped among them; 0 when they are no run.</summary>
    internal static int RunReach(ReadOnlySpan<double> months, ProcessLimits limits, Side side, int length, OnMean onMean)
    {
        var counted = 0;
        for (var back = 1; back <= months.Length; back++)
        {
            var figure = months[^back];
            if (SideOfMean(figure, limits) == (int)side)
            {
                if (++counted == length)
                {
                    return back;
                }
            }
            else if (counted == 0 || onMean == OnMean.Ends || !IsOnMean(figure, limits))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>How many places the latest months of the steps take up, repeats among them; 0 when they are no steps.</summary>
    internal static int StepReach(ReadOnlySpan<double> months, Side side, int length, Ties ties)
    {
        var counted = 1;
        for (var back = 1; back < months.Length; back++)
        {
            var (figure, before) = (months[^back], months[^(back + 1)]);
            if (IsBeyond(figure, before, side))
            {
                if (++counted == length)
                {
                    return back + 1;
                }
            }
            else if (counted == 1 || ties == Ties.End || figure != before)
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The rule for the latest three months, whichever of them lie near the limit.</summary>
    internal static bool AreTwoOfThree(ReadOnlySpan<double> months, ProcessLimits limits, Side side, TwoOfThree wording)
    {
        var (near, opposite, onSide) = (0, 0, 0);
        foreach (var figure in months[^Math.Min(WindowOfTwoOfThree, months.Length)..])
        {
            near += IsNear(figure, limits, side, wording) ? 1 : 0;
            opposite += IsNear(figure, limits, (Side)(-(int)side), wording) ? 1 : 0;
            onSide += SideOfMean(figure, limits) == (int)side ? 1 : 0;
        }

        return wording == TwoOfThree.PowerBi ? near - opposite >= 2 : near >= 2 && onSide == WindowOfTwoOfThree;
    }

    private static bool IsBeyond(double figure, double line, Side side) => (int)side * (figure - line) > 0;

    private static bool IsOnMean(double figure, ProcessLimits limits) =>
        Math.Abs(figure - limits.Mean) <= Rounding * double.MaxNumber(Math.Abs(limits.Mean), limits.MeanMovingRange);
}
