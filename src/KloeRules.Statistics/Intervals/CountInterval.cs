using MathNet.Numerics.Distributions;

namespace KloeRules.Statistics.Intervals;

/// <summary>Intervals round a number of events that come independently of one another; divide by the exposure for a rate.</summary>
public static class CountInterval
{
    /// <summary>Events below which the exact interval is used for <see cref="Of"/>.</summary>
    public const int FewEvents = 10;

    /// <summary>Exact below ten events, else Byar's: the practice of public health in England (PHEindicatormethods).</summary>
    /// <param name="events">0 or more.</param>
    /// <param name="confidence">Two-sided, as a fraction.</param>
    public static Interval Of(double events, double confidence = 0.95) =>
        events < FewEvents ? Exact(events, confidence) : Byar(events, confidence);

    /// <summary>The exact Poisson interval, by quantiles of the gamma distribution (Garwood 1936).</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static Interval Exact(double events, double confidence = 0.95)
    {
        var tail = (1 - confidence) / 2;
        return new Interval(events <= 0 ? 0 : Gamma.InvCDF(events, 1, tail), Gamma.InvCDF(events + 1, 1, 1 - tail));
    }

    /// <summary>Byar's approximation to the exact interval (Breslow and Day 1987).</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    public static Interval Byar(double events, double confidence = 0.95)
    {
        var z = Interval.Z(confidence);
        return new Interval(events <= 0 ? 0 : events * Cube(events, -z), (events + 1) * Cube(events + 1, z));
    }

    private static double Cube(double events, double z) => Math.Pow(1 - (1 / (9 * events)) + (z / (3 * Math.Sqrt(events))), 3);
}
