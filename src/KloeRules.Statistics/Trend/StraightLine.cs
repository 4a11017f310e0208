using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Trend;

/// <summary>
/// The straight line of least squares through the months, with the t test of its slope on n − 2 degrees of freedom: how older reports told a trend. One odd
/// month may bend it, and what is left is not checked; the Mann-Kendall test does without both.
/// </summary>
/// <param name="Slope">In the unit of the figures, a month.</param>
/// <param name="Start">Where the line stands at the first month.</param>
/// <param name="Error">The standard error of the slope; 0 when all figures lie on the line.</param>
/// <param name="Correlation">Of figures and time, −1 to 1; null when all figures are equal.</param>
/// <param name="Chance">The two-sided probability; null when all figures are equal.</param>
/// <param name="Count">Figures that took part.</param>
public readonly record struct StraightLine(double Slope, double Start, double Error, double? Correlation, double? Chance, int Count)
{
    private const int Fewest = 3;

    /// <param name="months">Oldest first; NaN is a missing month, whose place in time still counts.</param>
    /// <returns>Null with fewer than three figures.</returns>
    public static StraightLine? Of(ReadOnlySpan<double> months)
    {
        var n = Figures.Count(months);
        if (n < Fewest)
        {
            return null;
        }

        var (mean, time) = (Figures.Mean(months), 0.0);
        for (var i = 0; i < months.Length; i++)
        {
            time += double.IsNaN(months[i]) ? 0 : (double)i / n;
        }

        var (tt, xx, tx) = (0.0, 0.0, 0.0);
        for (var i = 0; i < months.Length; i++)
        {
            if (!double.IsNaN(months[i]))
            {
                tt += (i - time) * (i - time);
                xx += (months[i] - mean) * (months[i] - mean);
                tx += (i - time) * (months[i] - mean);
            }
        }

        var slope = tx / tt;
        var start = mean - (slope * time);
        if (xx == 0)
        {
            return new StraightLine(slope, start, 0, null, null, n);
        }

        var error = Math.Sqrt(Left(months, mean, time, slope) / (n - 2) / tt);
        return new StraightLine(
            slope, start, error, Math.Clamp(tx / Math.Sqrt(tt * xx), -1, 1), error == 0 ? 0 : StudentT.TwoSided(slope / error, n - 2), n);
    }

    /// <summary>Where the line stands so many months after the first.</summary>
    public double At(int month) => Start + (Slope * month);

    private static double Left(ReadOnlySpan<double> months, double mean, double time, double slope)
    {
        var squares = 0.0;
        for (var i = 0; i < months.Length; i++)
        {
            var rest = months[i] - mean - (slope * (i - time));
            squares += double.IsNaN(rest) ? 0 : rest * rest;
        }

        return squares;
    }
}
