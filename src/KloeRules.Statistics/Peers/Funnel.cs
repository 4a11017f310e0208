using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Many areas held against all of them together. Where the areas differ little more than chance explains, an area is out when the 99.8% interval round its
/// own figure leaves the baseline out; otherwise its score must lie beyond that limit too once the differences among areas are allowed for.
/// </summary>
/// <param name="Baseline">All areas together: events for each one of the exposure.</param>
/// <param name="IsAdjusted">True when differences among areas are allowed for.</param>
/// <param name="Areas">In the order given.</param>
public sealed record Funnel(double Baseline, Overdispersion Overdispersion, bool IsAdjusted, IReadOnlyList<FunnelArea> Areas)
{
    /// <summary>Areas below which how much they differ can't be told.</summary>
    public const int FewestAreas = 20;

    private const double LittleMoreThanChance = 1.5;

    /// <summary>The z that 99.8% of the normal distribution lies within.</summary>
    private const double OuterZ = 3.090232306167814;

    /// <returns>Null with fewer than twenty areas, or when none of them has events.</returns>
    public static Funnel? Of(ReadOnlySpan<AreaCases> areas, Sampling sampling, FunnelAdjustment adjustment = FunnelAdjustment.Multiplicative)
    {
        var baseline = AreaCases.Pooled(areas).Rate;
        if (areas.Length < FewestAreas || !(baseline > 0))
        {
            return null;
        }

        var scores = FunnelScores.Of(areas, sampling);
        var over = Overdispersion.Of(scores);
        var isAdjusted = over.Factor > LittleMoreThanChance;
        double[] z = [.. scores.Z.Select((score, i) => isAdjusted ? Adjusted(score, scores.Errors[i], over, adjustment) : score)];
        var chances = Array.ConvertAll(z, Normal.TwoSided);
        var q = ManyTests.Adjusted.BenjaminiHochberg(chances);
        var places = new FunnelArea[areas.Length];
        for (var i = 0; i < places.Length; i++)
        {
            // To allow for differences among areas can only widen the limits.
            var isOut = SamplingError.LeavesOut(areas[i], sampling, baseline, SamplingError.Outer) && (!isAdjusted || Math.Abs(z[i]) > OuterZ);
            places[i] = new FunnelArea(areas[i].Rate, z[i], chances[i], q[i], isOut ? areas[i].Rate.CompareTo(baseline) : 0);
        }

        return new Funnel(baseline, over, isAdjusted, places);
    }

    /// <summary>A score once the differences among areas are allowed for.</summary>
    public static double Adjusted(double z, double error, Overdispersion over, FunnelAdjustment adjustment) => adjustment == FunnelAdjustment.Additive
        ? z * error / Math.Sqrt((error * error) + over.BetweenAreas)
        : z / Math.Sqrt(Math.Max(1, over.Factor));
}
