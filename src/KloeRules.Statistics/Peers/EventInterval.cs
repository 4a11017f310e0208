using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>The expected numbers of events that a number seen does not rule out: exact (Poisson) below ten events, else Byar's approximation.</summary>
public static class EventInterval
{
    private const double FewestForByar = 10;

    /// <param name="z">How far out in the normal distribution: <see cref="Normal.Z95"/> for a 95% interval.</param>
    public static double Lower(double events, double z) => events switch
    {
        <= 0 => 0,
        < FewestForByar => ChiSquared.Quantile(Normal.UpperTail(z), 2 * events) / 2,
        _ => Byar(events, -z),
    };

    /// <inheritdoc cref="Lower"/>
    public static double Upper(double events, double z) =>
        events < FewestForByar ? ChiSquared.Quantile(1 - Normal.UpperTail(z), 2 * (events + 1)) / 2 : Byar(events + 1, z);

    private static double Byar(double events, double z)
    {
        var root = 1 - (1 / (9 * events)) + (z / (3 * Math.Sqrt(events)));
        return events * root * root * root;
    }
}
