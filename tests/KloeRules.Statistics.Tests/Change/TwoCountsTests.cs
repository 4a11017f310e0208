using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

public sealed class TwoCountsTests
{
    private static readonly double[] Even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    [Fact]
    public void Months_that_vary_more_than_chance_need_a_larger_change()
    {
        double[] earlier = [131, 104, 139, 98, 125, 147, 152, 111, 133, 119, 96, 138];
        double[] later = [136, 112, 154, 105, 140, 121, 128, 167, 109, 147, 124, 156];

        // 1,599 after 1,493, φ 2.94: Poisson variance alone would all but call it significant.
        Assert.Equal(0.2785141786834, TwoCounts.Chance(later, Even, earlier, Even), 6);
    }

    [Fact]
    public void A_real_rise_is_found() => Assert.Equal(
        5.560905469881305e-06,
        TwoCounts.Chance(
            [184, 207, 171, 243, 189, 231, 178, 246, 212, 165, 224, 198], Even, [152, 149, 171, 147, 158, 134, 155, 150, 163, 146, 177, 151], Even),
        9);

    [Fact]
    public void Single_periods_are_tested_exactly_by_their_exposure() =>
        Assert.Equal(0.0408520262865018, TwoCounts.Chance([41], [28_010], [15], [19_017]), 9);

    [Fact]
    public void No_events_on_either_side_are_no_change() => Assert.Equal(1, TwoCounts.Chance([0, 0], [1, 1], [0, 0], [1, 1]));
}
