namespace KloeRules.Statistics.ControlCharts;

/// <summary>
/// An XmR chart of a whole series. Every month is marked with the signals that it takes part in, those that later months complete among them. No
/// signal crosses from one segment into the next. A turning point between two stretches of steps belongs to the later one.
/// </summary>
public static class ControlChart
{
    /// <param name="months">Oldest first, one place a calendar month; NaN is a missing month.</param>
    /// <param name="rebased">The places, in order, at which a new segment begins; the first is not among them.</param>
    public static MarkedMonth[] Mark(ReadOnlySpan<double> months, ReadOnlySpan<int> rebased, ChartRules rules)
    {
        var marked = new MarkedMonth[months.Length];
        for (var segment = 0; segment <= rebased.Length; segment++)
        {
            var first = segment == 0 ? 0 : rebased[segment - 1];
            var end = segment == rebased.Length ? months.Length : rebased[segment];
            Mark(months[first..end], rules.LimitsOf(months[first..end]), rules, segment, marked.AsSpan(first..end));
        }

        return marked;
    }

    /// <summary>One segment held against limits that were set elsewhere, such as by a baseline.</summary>
    /// <param name="limits">Null when there are none; of the signals only steps can be told then.</param>
    public static MarkedMonth[] Mark(ReadOnlySpan<double> months, ProcessLimits? limits, ChartRules rules)
    {
        var marked = new MarkedMonth[months.Length];
        Mark(months, limits, rules, segment: 0, marked);
        return marked;
    }

    private static void Mark(ReadOnlySpan<double> months, ProcessLimits? limits, ChartRules rules, int segment, Span<MarkedMonth> marked)
    {
        marked.Fill(new MarkedMonth(segment, limits, 0, 0, 0, 0));
        for (var end = 1; end <= months.Length; end++)
        {
            foreach (var side in (ReadOnlySpan<Side>)[Side.Below, Side.Above])
            {
                MarkSteps(months[..end], rules, side, marked);
                if (limits is { } known)
                {
                    MarkOnLimits(months[..end], known, rules, side, marked);
                }
            }
        }
    }

    private static void MarkSteps(ReadOnlySpan<double> months, ChartRules rules, Side side, Span<MarkedMonth> marked)
    {
        for (var back = LatestPoint.StepReach(months, side, rules.StepLength, rules.Ties); back > 0; back--)
        {
            marked[months.Length - back] = marked[months.Length - back] with { Steps = (int)side };
        }
    }

    private static void MarkOnLimits(ReadOnlySpan<double> months, ProcessLimits limits, ChartRules rules, Side side, Span<MarkedMonth> marked)
    {
        ref var latest = ref marked[months.Length - 1];
        latest = LatestPoint.IsOutside(months, limits, side) ? latest with { Outside = (int)side } : latest;

        for (var back = LatestPoint.RunReach(months, limits, side, rules.RunLength, rules.OnMean); back > 0; back--)
        {
            ref var one = ref marked[months.Length - back];
            one = LatestPoint.SideOfMean(months[^back], limits) == 0 ? one : one with { Run = (int)side };
        }

        var three = LatestPoint.AreTwoOfThree(months, limits, side, rules.TwoOfThree) ? Math.Min(LatestPoint.WindowOfTwoOfThree, months.Length) : 0;
        for (var back = three; back > 0; back--)
        {
            ref var one = ref marked[months.Length - back];
            one = rules.MarksAllOfThree || LatestPoint.IsNear(months[^back], limits, side, rules.TwoOfThree) ? one with { TwoOfThree = (int)side } : one;
        }
    }
}
