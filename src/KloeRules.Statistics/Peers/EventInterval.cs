using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// The expected numbers of events that a number seen does not rule out. For funnel limits the exact ones (Poisson, by the chi-squared distribution); for an
/// area's own figure those from ten events on by Byar's approximation, as English public health publishes them.
/// </summary>
public static class EventInterval
{
    private const double FewestForByar = 10;

    /// <param name="z">How far out in the normal distribution: <see cref="Normal.Z95"/> for a 95% interval.</param>
    public static double Lower(double events, double z) => events < FewestForByar ? ExactLower(events, z) : Byar(events, -z);

    /// <inheritdoc cref="Lower"/>
    public static double Upper(double events, double z) => events < FewestForByar ? ExactUpper(events, z) : Byar(events + 1, z);

    /// <inheritdoc cref="Lower"/>
    public static double ExactLower(double events, double z) => events <= 0 ? 0 : ChiSquared.Quantile(Normal.UpperTail(z), 2 * events) / 2;

    /// <inheritdoc cref="Lower"/>
    public static double ExactUpper(double events, double z) => ChiSquared.Quantile(1 - Normal.UpperTail(z), 2 * (events + 1)) / 2;

    private static double Byar(double events, double z)
    {
        var root = 1 - (1 / (9 * events)) + (z / (3 * Math.Sqrt(events)));
        return events * root * root * root;
    }
}
