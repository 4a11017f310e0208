namespace KloeRules.Statistics.Peers;

/// <summary>
/// Where a force stands beside its peers: on which side of their average, and whether it differs from them. It differs when both hold: it lies further out
/// than the spread among the peers explains (<see cref="PeerGap"/>), and the interval round its own figure leaves their average out. With large numbers of
/// events the second alone would call nearly every force special; with few peers or few events the first alone would call chance special.
/// </summary>
/// <param name="Own">Events for each one of the exposure, as the averages.</param>
/// <param name="Mean">The peers' unweighted mean.</param>
/// <param name="Pooled">All the peers' events against all their exposure.</param>
/// <param name="Average">Which of the two the force is held against.</param>
/// <param name="IsBeyondOwnError">True when the 95% interval round its own figure leaves that average out.</param>
public readonly record struct PeerStanding(double Own, double Mean, double Pooled, Averaging Average, PeerGap Gap, bool IsBeyondOwnError)
{
    private const int MostOnStack = 256;

    /// <summary>The average that the force is held against.</summary>
    public double Against => Average == Averaging.Mean ? Mean : Pooled;

    /// <summary>1 above the average, −1 below it, 0 on it.</summary>
    public int Side => Own.CompareTo(Against);

    /// <summary>1 when greater than peers, −1 when less, 0 when in line with them.</summary>
    public int Differs => Gap.Chance <= PeerGap.Significant && IsBeyondOwnError && Math.Sign(Gap.T) == Side ? Side : 0;

    /// <param name="others">The peers, the force not among them.</param>
    /// <returns>Null with fewer than four peers, or when all of them have one figure.</returns>
    public static PeerStanding? Of(AreaCases own, ReadOnlySpan<AreaCases> others, Sampling sampling, Averaging average = Averaging.Mean)
    {
        var rates = others.Length <= MostOnStack ? stackalloc double[others.Length] : new double[others.Length];
        for (var i = 0; i < rates.Length; i++)
        {
            rates[i] = others[i].Rate;
        }

        if (PeerGap.Of(own.Rate, rates) is not { } gap)
        {
            return null;
        }

        var pooled = AreaCases.Pooled(others).Rate;
        var against = average == Averaging.Mean ? gap.Mean : pooled;
        return new PeerStanding(own.Rate, gap.Mean, pooled, average, gap, SamplingError.LeavesOut(own, sampling, against));
    }
}
