using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// How far one force's figure lies from those of its peers, in the spread among them. The force is no part of what it is held against: with eight
/// forces, one that takes part in its own average and spread can never be more than 2.5 standard deviations out.
/// </summary>
/// <param name="Peers">How many there are.</param>
/// <param name="Mean">The peers' unweighted mean.</param>
/// <param name="Spread">The peers' sample standard deviation.</param>
/// <param name="T">The studentised deleted residual: the distance over s·√(1 + 1/m), with m − 1 degrees of freedom.</param>
/// <param name="Chance">The two-sided probability of a distance at least as large when the force is one more of its peers.</param>
public readonly record struct PeerGap(int Peers, double Mean, double Spread, double T, double Chance)
{
    /// <summary>Peers below which nothing is concluded.</summary>
    public const int FewestPeers = 4;

    /// <summary>A chance at or below this counts.</summary>
    public const double Significant = 0.05;

    /// <summary>With so few peers the spread among them is hardly known: a warning belongs beside the figure.</summary>
    public bool IsOnFewPeers => Peers <= FewestPeers;

    /// <summary>Null with fewer than four peers, or when all of them have one figure.</summary>
    public static PeerGap? Of(double own, ReadOnlySpan<double> peers) => peers.Length < FewestPeers ? null : OfAny(own, peers);

    /// <summary>The figures alone, as <see cref="Of"/> has them, however few the peers: to be shown, not to be concluded from.</summary>
    /// <returns>Null with fewer than two peers, or when all of them have one figure.</returns>
    public static PeerGap? OfAny(double own, ReadOnlySpan<double> peers)
    {
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
        if (!(spread > Rounding * Math.Abs(mean)))
        {
            return null;
        }

        var t = (own - mean) / (spread * Math.Sqrt(1 + (1.0 / peers.Length)));
        return new PeerGap(peers.Length, mean, spread, t, StudentT.TwoSided(t, peers.Length - 1));
    }
}
