using KloeRules.Statistics.Association;
using KloeRules.Statistics.Peers;

namespace KloeRules.Reference.Tests.Families;

public sealed class PeerCompareTests
{
    public static TheoryData<string> Cases => ReferenceCases.Of("peer_compare");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_area_against_the_others_is_what_R_gives(string name)
    {
        var read = ReferenceCases.All[name];
        AreaCases[] areas = [.. read.Figures("numerator").Zip(read.Figures("denominator"), (events, people) => new AreaCases(events, people / 1000))];
        double[] rates = [.. areas.Select(area => area.Rate)];
        PeerGap[] gaps = [.. rates.Select((rate, own) => PeerGap.OfAny(rate, Without(rates, own))!.Value)];
        var scores = ZScores.Of(rates)!;

        new Against(read)
            .Near("mean_of_others", [.. gaps.Select(gap => gap.Mean)])
            .Near("sd_of_others", [.. gaps.Select(gap => gap.Spread)])
            .Near("studentized_deleted_t", [.. gaps.Select(gap => gap.T)])
            .Near("p_two_sided", [.. gaps.Select(gap => gap.Chance)])
            .Near("pooled_rate_incl", AreaCases.Pooled(areas).Rate)
            .Near("pooled_rate_of_others", [.. areas.Select((_, own) => AreaCases.Pooled(Without(areas, own)).Rate)])
            .Near("peer_mean_incl", rates.Average())
            .Near("peer_sd_incl", (rates[0] - rates.Average()) / scores[0])
            .Near("zscore_incl", scores)
            .Near("modified_z_nist", ModifiedZ.Of(rates)!)
            .Near("rank_desc", [.. Ranks.FromTop(rates).Select(place => (double)place)])
            .Holds();
    }

    private static T[] Without<T>(T[] all, int own) => [.. all[..own], .. all[(own + 1)..]];
}
