using KloeRules.Language.Units;

namespace KloeRules.Measures.Series;

/// <summary>Pools means and shares by what stands behind them: the sum of the numerators over the sum of the denominators.</summary>
public static class Cases
{
    /// <summary>Numerator and denominator of one figure, the numerator worked out where it is not given; null without a denominator.</summary>
    public static (double Numerator, double Denominator)? Of(Observation observation, Unit unit)
    {
        if (observation.Denominator is not { } denominator)
            return null;

        var numerator = observation.Numerator ?? (observation.Value * denominator / unit.Per);
        return numerator is { } known ? (known, denominator) : null;
    }

    /// <summary>Both sums, or null when one figure has no denominator or there are no cases at all.</summary>
    public static (double Numerator, double Denominator)? Sum(IEnumerable<Observation> observations, Unit unit)
    {
        var (numerators, denominators) = (0.0, 0.0);
        foreach (var observation in observations)
        {
            if (Of(observation, unit) is not { } cases)
                return null;

            numerators += cases.Numerator;
            denominators += cases.Denominator;
        }

        return denominators > 0 ? (numerators, denominators) : null;
    }
}
