using KloeRules.Statistics.Standing;

namespace KloeRules.Statistics.Steps;

/// <summary>
/// Alexandersson's standard normal homogeneity test for one change of level (1986), the statistic alone: its probability is known only from simulation.
/// It looks hardest at both ends of the series.
/// </summary>
/// <param name="Statistic">The most by which the means of both sides, in standard deviations, lie from 0, squared and weighted by their lengths.</param>
/// <param name="After">How many figures lie before the likeliest change; more than one where cuts tie.</param>
public sealed record StandardNormalHomogeneity(double Statistic, IReadOnlyList<int> After)
{
    /// <param name="figures">Oldest first, none missing.</param>
    /// <returns>Null when the series never moves.</returns>
    public static StandardNormalHomogeneity? Of(ReadOnlySpan<double> figures)
    {
        if (Scores.Z(figures) is not { } scores)
        {
            return null;
        }

        var sum = 0.0;
        var statistics = new double[scores.Length - 1];
        for (var before = 1; before < scores.Length; before++)
        {
            // The scores add up to 0: what is not on one side is on the other.
            sum += scores[before - 1];
            statistics[before - 1] = (sum * sum / before) + (sum * sum / (scores.Length - before));
        }

        var (greatest, after) = Cuts.OfGreatest(statistics);
        return new StandardNormalHomogeneity(greatest, after);
    }
}
