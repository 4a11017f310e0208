using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

public sealed class TwoCountsTests
{
    private static readonly double[] Even = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

    [Fact]
    public void Months_that_vary_more_than_chance_need_a_larger_change()
    {
        double[] earlier = [160, 127, 130, 115, 120, 158, 156, 118, 112, 125, 163, 136];
        double[] later = [106, 131, 133, 142, 141, 141, 153, 133, 133, 197, 170, 155];

        // 1,735 after 1,620: Poisson variance alone would call it significant.
        Assert.Equal(0.2744664021106, TwoCounts.Chance(later, Even, earlier, Even), 6);
    }

    [Fact]
    public void A_real_rise_is_found() => Assert.Equal(
        0.00071047598971902,
        TwoCounts.Chance(
            [155, 173, 211, 200, 206, 309, 355, 283, 330, 282, 169, 171], Even, [162, 197, 175, 148, 147, 150, 147, 145, 158, 181, 155, 160], Even),
        6);

    [Fact]
    public void Single_periods_are_tested_exactly_by_their_exposure() =>
        Assert.Equal(0.0408520262865018, TwoCounts.Chance([41], [28_010], [15], [19_017]), 9);

    [Fact]
    public void No_events_on_either_side_are_no_change() => Assert.Equal(1, TwoCounts.Chance([0, 0], [1, 1], [0, 0], [1, 1]));
}
