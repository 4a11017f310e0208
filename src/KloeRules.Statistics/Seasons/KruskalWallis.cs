using KloeRules.Statistics.Association;
using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Seasons;

/// <summary>Kruskal and Wallis's test of whether some groups of figures lie higher than others; ties share their mean rank and correct the statistic.</summary>
/// <param name="Statistic">Chi-squared with one degree of freedom fewer than there are groups.</param>
/// <param name="Chance">The probability of a statistic at least as large.</param>
public readonly record struct KruskalWallis(double Statistic, double Chance)
{
    /// <param name="figures">None missing.</param>
    /// <param name="groups">For each figure the number of its group, from 0.</param>
    /// <returns>Null when all figures are equal or all are of one group.</returns>
    public static KruskalWallis? Of(ReadOnlySpan<double> figures, ReadOnlySpan<int> groups)
    {
        var ranks = Ranks.Of(figures);
        var sums = new Dictionary<int, (double Ranks, int Count)>();
        for (var i = 0; i < ranks.Length; i++)
        {
            var (sum, count) = sums.GetValueOrDefault(groups[i]);
            sums[groups[i]] = (sum + ranks[i], count + 1);
        }

        double n = ranks.Length;
        var between = sums.Values.Sum(group => group.Ranks * group.Ranks / group.Count);
        var ties = ranks.GroupBy(rank => rank).Sum(tied => Math.Pow(tied.Count(), 3) - tied.Count());
        var correction = 1 - (ties / (Math.Pow(n, 3) - n));
        if (sums.Count < 2 || !(correction > 0))
        {
            return null;
        }

        var statistic = ((12 * between / (n * (n + 1))) - (3 * (n + 1))) / correction;
        return new KruskalWallis(statistic, ChiSquared.UpperTail(statistic, sums.Count - 1));
    }
}
