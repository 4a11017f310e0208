namespace KloeRules.Statistics.Peers;

/// <summary>
/// How far each area lies from all areas together, in its own sampling error, on a scale on which that error hardly hangs on the rate: the logarithm for
/// rates, the arc sine of the root for shares (Spiegelhalter 2005).
/// </summary>
/// <param name="Z">One for each area.</param>
/// <param name="Errors">The standard error of each area on that scale.</param>
public sealed record FunnelScores(IReadOnlyList<double> Z, IReadOnlyList<double> Errors)
{
    /// <summary>Keeps areas without any event on the scale of logarithms.</summary>
    private const double Half = 0.5;

    public static FunnelScores Of(ReadOnlySpan<AreaCases> areas, Sampling sampling)
    {
        var middle = OnScale(AreaCases.Pooled(areas).Rate, sampling);
        var (z, errors) = (new double[areas.Length], new double[areas.Length]);
        for (var i = 0; i < areas.Length; i++)
        {
            var area = areas[i];
            var (place, error) = sampling == Sampling.Share
                ? (OnScale(area.Rate, sampling), 1 / (2 * Math.Sqrt(area.Exposure)))
                : (OnScale((area.Events + Half) / (area.Exposure + Half), sampling), Math.Sqrt(Part(area.Events) + Part(area.Exposure)));
            (z[i], errors[i]) = ((place - middle) / error, error);
        }

        return new FunnelScores(z, errors);
    }

    private static double OnScale(double rate, Sampling sampling) => sampling == Sampling.Share ? Math.Asin(Math.Sqrt(rate)) : Math.Log(rate);

    /// <summary>The variance of the logarithm of a count. The formula would have an area without events known exactly, so it takes Haldane's there.</summary>
    private static double Part(double count) => count == 0 ? 1 / Half : count / ((count + Half) * (count + Half));
}
