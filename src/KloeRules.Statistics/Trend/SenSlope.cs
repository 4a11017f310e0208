namespace KloeRules.Statistics.Trend;

/// <summary>
/// The straight line of Theil and Sen: the slope is the median of the slopes between all pairs of months, and half of the figures lie above the line.
/// Single odd months hardly move it.
/// </summary>
/// <param name="Slope">In the unit of the figures, a month.</param>
/// <param name="Start">Where the line stands at the first month.</param>
public readonly record struct SenSlope(double Slope, double Start)
{
    /// <param name="months">Oldest first; NaN is a missing month, whose place in time still counts.</param>
    /// <returns>Null with fewer than two figures.</returns>
    public static SenSlope? Of(ReadOnlySpan<double> months)
    {
        var figures = months.ToArray();
        var slopes = new List<double>();
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                var slope = (figures[j] - figures[i]) / (j - i);
                if (!double.IsNaN(slope))
                {
                    slopes.Add(slope);
                }
            }
        }

        if (slopes.Count == 0)
        {
            return null;
        }

        var middle = Median(slopes);
        return new SenSlope(middle, Median(figures.Select((figure, i) => figure - (middle * i)).Where(rest => !double.IsNaN(rest))));
    }

    /// <summary>Where the line stands so many months after the first.</summary>
    public double At(int month) => Start + (Slope * month);

    internal static double Median(IEnumerable<double> numbers)
    {
        var ordered = numbers.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }
}
