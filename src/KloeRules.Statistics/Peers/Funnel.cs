using KloeRules.Statistics.Distributions;

namespace KloeRules.Statistics.Peers;

/// <summary>
/// Many areas held against all of them together. Where the areas differ little more than chance explains, an area is out when the 99.8% interval round its
/// own figure leaves the baseline out; otherwise when its score lies beyond that limit once the differences among areas are allowed for.
/// </summary>
/// <param name="Baseline">All areas together: events for each one of the exposure.</param>
/// <param name="IsAdjusted">True when differences among areas are allowed for.</param>
/// <param name="Areas">In the order given.</param>
public sealed record Funnel(double Baseline, Overdispersion Overdispersion, bool IsAdjusted, IReadOnlyList<FunnelArea> Areas)
{
    /// <summary>Areas below which how much they differ can't be told.</summary>
    public const int FewestAreas = 20;

    private const double LittleMoreThanChance = 1.5;

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
        var places = new FunnelArea[areas.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var z = isAdjusted ? Adjusted(scores.Z[i], scores.Errors[i], over, adjustment) : scores.Z[i];
            var side = areas[i].Rate.CompareTo(baseline);
            var isOut = isAdjusted ? Math.Abs(z) > Normal.Z998 : SamplingError.LeavesOut(areas[i], sampling, baseline, Normal.Z998);
            places[i] = new FunnelArea(areas[i].Rate, z, Normal.TwoSided(z), isOut ? side : 0);
        }

        return new Funnel(baseline, over, isAdjusted, places);
    }

    /// <summary>A score once the differences among areas are allowed for.</summary>
    public static double Adjusted(double z, double error, Overdispersion over, FunnelAdjustment adjustment) => adjustment == FunnelAdjustment.Additive
        ? z * error / Math.Sqrt((error * error) + over.BetweenAreas)
        : z / Math.Sqrt(Math.Max(1, over.Factor));
}
