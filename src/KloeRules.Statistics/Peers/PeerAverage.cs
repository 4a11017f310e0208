namespace KloeRules.Statistics.Peers;

/// <summary>The unweighted mean of the others, which the force that is held against it is no part of.</summary>
public static class PeerAverage
{
    /// <summary>Far below what a decimal can hold, far above what anybody counts.</summary>
    private const double MostExact = 1e15;

    /// <param name="known">The figures of those that have one.</param>
    /// <param name="others">How many others there are, with or without a figure.</param>
    /// <returns>
    /// Null with fewer than four figures, for an average of very few hangs on which of them have reported; of one alone, such as the country, its
    /// figure is enough.
    /// </returns>
    public static double? Of(IReadOnlyCollection<double> known, int others) =>
        known.Count >= (others == 1 ? 1 : PeerGap.FewestPeers) ? Mean(known) : null;

    /// <summary>Of the decimal numbers that were written, so that a force which is where its peers are is no hair's breadth from them.</summary>
    private static double Mean(IReadOnlyCollection<double> figures) =>
        figures.All(figure => Math.Abs(figure) < MostExact) ? (double)(figures.Sum(figure => (decimal)figure) / figures.Count) : figures.Average();
}
