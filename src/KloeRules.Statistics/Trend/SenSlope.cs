using System.Runtime.InteropServices;
using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// The straight line of Theil and Sen: the slope is the median of the slopes between all pairs of months, and half of the figures lie above the line.
/// Single odd months hardly move it. The interval is Sen's (1968), as R's <c>trend::sens.slope</c> and scipy's <c>theilslopes</c> have it: of the N ordered
/// slopes those in the places (N − C) / 2 and (N + C) / 2 + 1, rounded, where C is 1.96 standard deviations of Kendall's S.
/// </summary>
/// <param name="Slope">In the unit of the figures, a month.</param>
/// <param name="Start">Where the line stands at the first month.</param>
/// <param name="Interval">Of the slope, 95%; unknown when the months are too few to bound one.</param>
public readonly record struct SenSlope(double Slope, double Start, Interval Interval)
{
    /// <summary>Room for the slopes of five years.</summary>
    private const int MostOnStack = 2_048;

    /// <param name="months">Oldest first; NaN is a missing month, whose place in time still counts.</param>
    /// <returns>Null with fewer than two figures.</returns>
    public static SenSlope? Of(ReadOnlySpan<double> months)
    {
        var all = Pairs(months);
        var room = all + months.Length <= MostOnStack ? stackalloc double[all + months.Length] : new double[all + months.Length];
        var count = WriteSlopes(months, room);
        if (count == 0)
        {
            return null;
        }

        var slopes = room[..count];
        slopes.Sort();
        var middle = MiddleOf(slopes);
        var rest = room[all..];
        var known = 0;
        for (var i = 0; i < months.Length; i++)
        {
            if (!double.IsNaN(months[i]))
            {
                rest[known++] = months[i] - (middle * i);
            }
        }

        var reach = Normal.Z95 * Math.Sqrt(MannKendall.Of(months).Variance);
        var lower = (int)Math.Round((count - reach) / 2);
        var upper = (int)Math.Round(((count + reach) / 2) + 1);
        var interval = lower >= 1 && upper <= count ? new Interval(slopes[lower - 1], slopes[upper - 1]) : Interval.Unknown;
        return new SenSlope(middle, MiddleOf(Sorted(rest[..known])), interval);
    }

    /// <summary>The slope alone, for those who need no line.</summary>
    /// <param name="months">Oldest first; NaN is a missing month, whose place in time still counts.</param>
    /// <returns>Null with fewer than two figures.</returns>
    internal static double? SlopeOf(ReadOnlySpan<double> months)
    {
        var all = Pairs(months);
        var room = all <= MostOnStack ? stackalloc double[all] : new double[all];
        var count = WriteSlopes(months, room);
        return count == 0 ? null : Middle.Of(room[..count]);
    }

    /// <summary>Where the line stands so many months after the first.</summary>
    public double At(int month) => Start + (Slope * month);

    internal static double Median(List<double> numbers) => MiddleOf(Sorted(CollectionsMarshal.AsSpan(numbers)));

    private static int Pairs(ReadOnlySpan<double> months) => months.Length * (months.Length - 1) / 2;

    private static int WriteSlopes(ReadOnlySpan<double> months, Span<double> slopes)
    {
        var count = 0;
        for (var i = 0; i < months.Length; i++)
        {
            for (var j = i + 1; j < months.Length; j++)
            {
                var slope = (months[j] - months[i]) / (j - i);
                if (!double.IsNaN(slope))
                {
                    slopes[count++] = slope;
                }
            }
        }

        return count;
    }

    private static Span<double> Sorted(Span<double> numbers)
    {
        numbers.Sort();
        return numbers;
    }

    private static double MiddleOf(ReadOnlySpan<double> ordered) => (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
}
