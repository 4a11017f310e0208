using KloeRules.Statistics.Distributions;
using KloeRules.Statistics.ManyTests;
using KloeRules.Statistics.Seasons;

namespace KloeRules.Statistics.Association;

/// <summary>
/// Whether two measures move together, which says nothing of what causes what. Levels of monthly series correlate by shared trend and season alone, so their
/// changes are correlated instead (Spearman): on the same month a year before where either has a season, else on the month before. Where months carry over
/// into the next, fewer of them count.
/// </summary>
/// <param name="Coefficient">Spearman's, −1 to 1, at the lag at which they go together best.</param>
/// <param name="Lag">Months by which the second goes before the first; negative when it comes after.</param>
/// <param name="Chance">The two-sided probability, adjusted for the lags tried (Benjamini-Hochberg).</param>
public readonly record struct MovesWith(double Coefficient, int Lag, double Chance)
{
    /// <summary>Common months below which nothing is concluded.</summary>
    public const int FewestMonths = 36;

    public const double Significant = 0.05;

    private const int FewestEffective = 12;
    private const int Year = 12;

    /// <summary>As how many months those at the lag count, once what carries over is allowed for.</summary>
    public double Effective { get; init; }

    /// <summary>Changes were taken on the month so many months before: 12 where either series has a season, else 1.</summary>
    public int Apart { get; init; }

    /// <param name="x">Oldest first, none missing.</param>
    /// <param name="y">The same months.</param>
    /// <param name="mostLag">Lags from −this to +this are tried.</param>
    /// <returns>Null with fewer than 36 months, when one series never moves, or when too few months count.</returns>
    public static MovesWith? Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int mostLag)
    {
        if (x.Length < FewestMonths || x.Length != y.Length)
        {
            return null;
        }

        var apart = SeasonTest.Has(x) || SeasonTest.Has(y) ? Year : 1;
        var (dx, dy) = (Differences(x, apart), Differences(y, apart));
        var tried = new List<MovesWith>();
        for (var lag = -mostLag; lag <= mostLag; lag++)
        {
            if (AtLag(dx, dy, lag) is { } one)
            {
                tried.Add(one);
            }
        }

        return tried.Count == 0 ? null : Best(tried) with { Apart = apart };
    }

    private static MovesWith? AtLag(ReadOnlySpan<double> x, ReadOnlySpan<double> y, int lag)
    {
        var (later, earlier) = CrossCorrelation.Overlap(x, y, lag);
        var n = later.Length;
        if (n < FewestEffective || Correlation.Spearman(later, earlier) is not { } coefficient)
        {
            return null;
        }

        var carried = Correlation.WithMonthBefore(later) * Correlation.WithMonthBefore(earlier);
        var effective = Math.Min(n, n * (1 - carried) / (1 + carried));
        return effective < FewestEffective ? null : new MovesWith(coefficient, lag, CorrelationTest.ChanceOf(coefficient, effective)) { Effective = effective };
    }

    /// <summary>The lag with the least adjusted chance; of equal ones that of the least chance, then the shortest.</summary>
    private static MovesWith Best(List<MovesWith> tried)
    {
        var adjusted = Adjusted.BenjaminiHochberg(tried.Select(one => one.Chance).ToArray());
        var best = tried.OrderBy(one => one.Chance).ThenBy(one => Math.Abs(one.Lag)).ThenBy(one => one.Lag).First();
        return best with { Chance = adjusted[tried.IndexOf(best)] };
    }

    private static double[] Differences(ReadOnlySpan<double> months, int apart)
    {
        // Differences that are equal may differ by rounding, and must stay ties.
        const int Decimals = 9;
        var scale = 0.0;
        foreach (var month in months)
        {
            scale = Math.Max(scale, Math.Abs(month));
        }

        var differences = new double[months.Length - apart];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = scale == 0 ? 0 : Math.Round((months[i + apart] - months[i]) / scale, Decimals);
        }

        return differences;
    }
}
