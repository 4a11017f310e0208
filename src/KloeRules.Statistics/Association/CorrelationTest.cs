using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Association;

/// <summary>A correlation coefficient with what chance allows. Months of a series carry over into the next, for which this test does not allow.</summary>
/// <param name="Coefficient">−1 to 1.</param>
/// <param name="Statistic">Student's t with n − 2 degrees of freedom.</param>
/// <param name="Chance">The two-sided probability.</param>
public readonly record struct CorrelationTest(double Coefficient, double Statistic, int Degrees, double Chance)
{
    private const int FewestForInterval = 4;

    /// <summary>Fisher's 95% interval of a Pearson coefficient; null with fewer than four pairs.</summary>
    public (double Lower, double Upper)? Interval
    {
        get
        {
            var pairs = Degrees + 2;
            if (pairs < FewestForInterval)
            {
                return null;
            }

            var (middle, reach) = (Math.Atanh(Coefficient), Normal.Z95 / Math.Sqrt(pairs - 3));
            return (Math.Tanh(middle - reach), Math.Tanh(middle + reach));
        }
    }

    public static CorrelationTest? Pearson(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => Of(Correlation.Pearson(x, y), x.Length);

    public static CorrelationTest? Spearman(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => Of(Correlation.Spearman(x, y), x.Length);

    /// <summary>The probability of a coefficient at least that far from 0, with the number of months that count.</summary>
    internal static double ChanceOf(double coefficient, double months) => StudentT.TwoSided(T(coefficient, months), months - 2);

    private static CorrelationTest? Of(double? coefficient, int months) => coefficient is { } one && months > 2
        ? new CorrelationTest(one, T(one, months), months - 2, ChanceOf(one, months))
        : null;

    private static double T(double coefficient, double months) =>
        coefficient * Math.Sqrt((months - 2) / Math.Max(double.Epsilon, 1 - (coefficient * coefficient)));
}
