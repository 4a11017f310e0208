using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// How far one force's figure lies from those of its peers, in the spread among them. The force is no part of what it is held against: with eight
/// forces, one that takes part in its own average and spread can never be more than 2.5 standard deviations out.
/// </summary>
/// <param name="Mean">The peers' unweighted mean.</param>
/// <param name="T">The studentised deleted residual: the distance over s·√(1 + 1/m), with m − 1 degrees of freedom.</param>
/// <param name="Chance">The two-sided probability of a distance at least as large when the force is one more of its peers.</param>
public readonly record struct PeerGap(double Mean, double T, double Chance)
{
    /// <summary>Peers below which nothing is concluded.</summary>
    public const int FewestPeers = 4;

    /// <summary>Null with fewer than four peers, or when all of them have one figure.</summary>
    public static PeerGap? Of(double own, ReadOnlySpan<double> peers)
    {
        if (peers.Length < FewestPeers)
        {
            return null;
        }

        var (sum, squares) = (0.0, 0.0);
        foreach (var peer in peers)
        {
            sum += peer;
        }

        var mean = sum / peers.Length;
        foreach (var peer in peers)
        {
            squares += (peer - mean) * (peer - mean);
        }

        const double Rounding = 1e-12;
        var spread = Math.Sqrt(squares / (peers.Length - 1));
        if (spread <= Rounding * Math.Abs(mean))
        {
            return null;
        }

        var t = (own - mean) / (spread * Math.Sqrt(1 + (1.0 / peers.Length)));
        return new PeerGap(mean, t, StudentT.TwoSided(t, peers.Length - 1));
    }
}
