using KloeRules.Statistics.ManyTests;
using KloeRules.Statistics.Peers;
using KloeRules.Statistics.Standing;

namespace KloeRules.Reference.Tests.Families;

/// <summary>Each area of a group against the others, as R has it.</summary>
internal static class PeersOfR
{
    public static Against Compared(ReferenceCase read)
    {
        AreaCases[] areas = [.. read.Figures("numerator").Zip(read.Figures("denominator"), (events, people) => new AreaCases(events, people / 1000))];
        double[] rates = [.. areas.Select(area => area.Rate)];
        PeerGap[] gaps = [.. rates.Select((rate, own) => PeerGap.OfAny(rate, Without(rates, own))!.Value)];
        var scores = Scores.Z(rates)!;

        return new Against(read)
            .Near("mean_of_others", [.. gaps.Select(gap => gap.Mean)])
            .Near("sd_of_others", [.. gaps.Select(gap => gap.Spread)])
            .Near("studentized_deleted_t", [.. gaps.Select(gap => gap.T)])
            .Near("p_two_sided", [.. gaps.Select(gap => gap.Chance)])
            .Near("p_holm", Adjusted.Holm([.. gaps.Select(gap => gap.Chance)]))
            .Near("pooled_rate_incl", AreaCases.Pooled(areas).Rate)
            .Near("pooled_rate_of_others", [.. areas.Select((_, own) => AreaCases.Pooled(Without(areas, own)).Rate)])
            .Near("peer_mean_incl", rates.Average())
            .Near("peer_sd_incl", (rates[0] - rates.Average()) / scores[0])
            .Near("zscore_incl", scores)
            .Near("modified_z_nist", Scores.Modified(rates)!)
            .Near("rank_desc", [.. Places.Of(rates, fromLargest: true).Select(place => (double)place)]);
    }

    private static T[] Without<T>(T[] all, int own) => [.. all[..own], .. all[(own + 1)..]];
}
