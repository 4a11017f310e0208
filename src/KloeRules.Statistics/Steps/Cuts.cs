namespace KloeRules.Statistics.Steps;

/// <summary>Where a statistic that is worked out for every possible cut of a series is greatest.</summary>
internal static class Cuts
{
    /// <summary>Statistics that are equal may differ by rounding, and must stay ties.</summary>
    private const double Rounding = 1e-9;

    /// <param name="statistics">The first belongs to a cut after the first figure.</param>
    /// <returns>The greatest, and after how many figures it stands; more than one where cuts tie.</returns>
    public static (double Greatest, int[] After) OfGreatest(IReadOnlyList<double> statistics)
    {
        var greatest = statistics.Max();
        return (greatest, [.. Enumerable.Range(0, statistics.Count).Where(i => statistics[i] >= greatest * (1 - Rounding)).Select(i => i + 1)]);
    }
}
