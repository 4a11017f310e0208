using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.Intervals;

namespace KloeRules.Statistics.Change;

/// <summary>Student's t test that pairs of months differ by nothing on average.</summary>
/// <param name="Mean">The mean difference, in the unit of the figures.</param>
/// <param name="StandardError">Of the mean.</param>
/// <param name="Degrees">Pairs less one.</param>
public readonly record struct PairedT(double Mean, double StandardError, int Degrees)
{
    public double T => Mean / StandardError;

    /// <summary>Two-sided.</summary>
    public double Chance => StudentT.TwoSided(T, Degrees);

    /// <summary>Of the mean difference, 95%.</summary>
    public Interval Interval
    {
        get
        {
            var half = MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, Degrees, 0.975) * StandardError;
            return new Interval(Mean - half, Mean + half);
        }
    }

    /// <param name="differences">Later less earlier; NaN for a pair with a missing figure.</param>
    /// <returns>Null with fewer than two pairs, or when all differ by the same.</returns>
    public static PairedT? Of(ReadOnlySpan<double> differences)
    {
        var (sum, pairs) = (0.0, 0);
        foreach (var difference in differences)
        {
            sum += double.IsNaN(difference) ? 0 : difference;
            pairs += double.IsNaN(difference) ? 0 : 1;
        }

        var (mean, squares) = (sum / pairs, 0.0);
        foreach (var difference in differences)
        {
            squares += double.IsNaN(difference) ? 0 : (difference - mean) * (difference - mean);
        }

        return pairs < 2 || squares == 0 ? null : new PairedT(mean, Math.Sqrt(squares / (pairs - 1) / pairs), pairs - 1);
    }
}
