using FsCheck;
using FsCheck.Fluent;
using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

/// <summary>What must hold of any areas.</summary>
public sealed class Laws
{
    private static readonly Arbitrary<AreaCases[]> Areas = Gen.Choose(0, 400)
        .Zip(Gen.Choose(400, 2000), (events, whole) => new AreaCases(events, whole))
        .ArrayOf(24)
        .ToArbitrary();

    [Fact]
    public void The_order_of_peers_does_not_matter() =>
        Prop.ForAll(Areas, areas =>
        {
            var (own, peers) = (areas[0], areas[1..9]);
            var (one, other) = (PeerStanding.Of(own, peers, Sampling.Share), PeerStanding.Of(own, [.. peers.Reverse()], Sampling.Share));
            return (one is null && other is null)
                || (one!.Value.Differs == other!.Value.Differs && one.Value.Side == other.Value.Side && Near(one.Value.Gap.T, other.Value.Gap.T));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rates_for_another_number_of_people_say_the_same() =>
        Prop.ForAll(Areas, areas =>
        {
            AreaCases[] scaled = [.. areas.Select(area => area with { Exposure = area.Exposure / 1024 })];
            var (one, other) = (PeerStanding.Of(areas[0], areas[1..9], Sampling.Rate), PeerStanding.Of(scaled[0], scaled[1..9], Sampling.Rate));
            return one?.Differs == other?.Differs && one?.Side == other?.Side && Near(one?.Gap.T ?? 0, other?.Gap.T ?? 0);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_gap_turned_upside_down_is_the_same_on_the_other_side() =>
        Prop.ForAll(Areas, areas =>
        {
            double[] rates = [.. areas.Select(area => area.Rate)];
            double[] turned = [.. rates.Select(rate => 1 - rate)];
            var (one, other) = (PeerGap.Of(rates[0], rates.AsSpan(1, 8)), PeerGap.Of(turned[0], turned.AsSpan(1, 8)));
            return Math.Abs((one?.T ?? 0) + (other?.T ?? 0)) <= 1e-6 * Math.Max(1, Math.Abs(one?.T ?? 0));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Areas_in_another_order_keep_their_places_in_a_funnel() =>
        Prop.ForAll(Areas, areas =>
        {
            var one = Funnel.Of(areas, Sampling.Share);
            var other = Funnel.Of([.. areas.Reverse()], Sampling.Share);
            return one is null ? other is null : one.Areas.Reverse().Zip(other!.Areas, (a, b) => a.Out == b.Out && Near(a.Z, b.Z) && Near(a.Q, b.Q)).All(same => same);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_added_area_with_the_baselines_own_rate_leaves_all_others_scores() =>
        Prop.ForAll(Areas, areas =>
        {
            var all = AreaCases.Pooled(areas);
            var (before, after) = (FunnelScores.Of(areas, Sampling.Share), FunnelScores.Of([.. areas, all], Sampling.Share));
            return all.Events == 0 || before.Z.Zip(after.Z, Near).All(same => same);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_wider_funnel_lets_no_area_out_that_a_narrow_one_keeps_in() =>
        Prop.ForAll(Areas, areas => Funnel.Of(areas, Sampling.Share) is not { } funnel
            || funnel.Areas.Zip(areas).All(one => one.First.Out == 0 || SamplingError.LeavesOut(one.Second, Sampling.Share, funnel.Baseline, SamplingError.Outer)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Places_follow_the_areas_and_an_added_area_that_differs_from_none_widens_them() =>
        Prop.ForAll(Areas, areas =>
        {
            double[] figures = [.. areas.Take(8).Select(area => area.Rate)];
            double[] turned = [.. figures.Reverse()];
            var one = RankInterval.OfAll(figures, true, (a, b) => Chance(figures[a], figures[b]))!;
            var other = RankInterval.OfAll(turned, true, (a, b) => Chance(turned[a], turned[b]))!;
            var more = RankInterval.OfAll([.. figures, 0.1], true, (a, b) => a == 8 || b == 8 ? 1 : Chance(figures[a], figures[b]))!;
            return one.Reverse().SequenceEqual(other) && one.Zip(more, (few, many) => many.Best <= few.Best && many.Worst > few.Worst).All(wide => wide);
        }).QuickCheckThrowOnFailure();

    private static double Chance(double one, double other) => Math.Exp(-100 * Math.Abs(one - other));

    private static bool Near(double one, double other) => one.Equals(other) || Math.Abs(one - other) <= 1e-8 * Math.Max(1, Math.Abs(one));
}
