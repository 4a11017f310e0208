using KloeRules.Statistics.Standing;

namespace KloeRules.Statistics.Association;

/// <summary>Two series with one moved along the other. A lag of k holds the first at month t + k against the second at month t: the second leads by k months.</summary>
public static class CrossCorrelation
{
    /// <summary>The months of both that meet at a lag: those of the first, then those of the second.</summary>
    /// <param name="y">As many months as <paramref name="x"/>.</param>
    public static (double[] First, double[] Second) Overlap(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int lag)
    {
        var n = Math.Max(0, x.Length - Math.Abs(lag));
        return n == 0 ? ([], []) : (x.Slice(Math.Max(0, lag), n).ToArray(), y.Slice(Math.Max(0, -lag), n).ToArray());
    }

    /// <summary>
    /// The cross-correlation function as tools draw it: means and standard deviations of the whole series, and the sum divided by all months, so that it
    /// shrinks as fewer months meet.
    /// </summary>
    /// <returns>Null when one of the series never moves.</returns>
    public static double? Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int lag)
    {
        var (zx, zy) = (Scores.Z(x), Scores.Z(y));
        if (zx is null || zy is null)
        {
            return null;
        }

        var (first, second) = Overlap(zx, zy, lag);
        return first.Zip(second, (a, b) => a * b).Sum() / (x.Length - 1);
    }
}
