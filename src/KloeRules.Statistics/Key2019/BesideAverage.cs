using KloeRules.Statistics.ControlCharts;

namespace KloeRules.Statistics.Key2019;

/// <summary>
/// What the key to performance symbols of 2019 calls exceptional: the latest months beside the mean of the 24 months before them, by so many standard
/// deviations (of a sample). The months judged are not part of the average, unless the other reading is asked for.
/// </summary>
/// <param name="Mean">In the unit of the figures.</param>
/// <param name="Deviation">The standard deviation with n − 1.</param>
public readonly record struct BesideAverage(double Mean, double Deviation)
{
    /// <summary>Months that the average is taken from.</summary>
    public const int Months = 24;

    /// <summary>How many of them must have figures.</summary>
    public const int FewestFigures = 20;

    /// <summary>Figures that differ by no more than this share of them differ by rounding.</summary>
    private const double Rounding = 1e-9;

    /// <param name="before">The 24 months before those that are judged; NaN is a missing one.</param>
    /// <returns>Null when fewer than 20 have figures.</returns>
    public static BesideAverage? Of(ReadOnlySpan<double> before) =>
        Figures.Count(before) < FewestFigures ? null : new BesideAverage(Figures.Mean(before), Figures.Deviation(before));

    /// <summary>
    /// Whether the latest <paramref name="count"/> months all lie strictly beyond mean ± <paramref name="deviations"/> standard deviations on that side.
    /// </summary>
    /// <param name="months">Oldest first, ending with the latest month judged; NaN is a missing one.</param>
    /// <returns>
    /// Null when it can't be told: fewer than 20 of the 24 months have figures; they are all the same and deviations are asked for; or a month judged is missing
    /// and the others are all beyond.
    /// </returns>
    public static bool? AreBeyond(
        ReadOnlySpan<double> months, double deviations, int count, Side side, Baseline baseline = Baseline.Before)
    {
        var end = months.Length - (baseline == Baseline.Before ? count : 0);
        if (months.Length < count || Of(months[Math.Max(0, end - Months)..end]) is not { } average || (average.Deviation == 0 && deviations > 0))
        {
            return null;
        }

        var line = average.Mean + ((int)side * deviations * average.Deviation);
        var isWhole = true;
        foreach (var figure in months[^count..])
        {
            if ((int)side * (figure - line) <= Rounding * (Math.Abs(figure) + Math.Abs(line)))
            {
                return false;
            }

            isWhole &= !double.IsNaN(figure);
        }

        return isWhole ? true : null;
    }
}
