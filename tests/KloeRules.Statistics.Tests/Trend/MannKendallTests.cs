using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Trend;

public sealed class MannKendallTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void Without_ties_the_chance_is_exact()
    {
        var test = MannKendall.Of([7750, 6981, 8038, 8422, 8714, 9512, 10120, 9823, 8743, 9129, 8710, 8680]);

        Assert.Equal(24, test.S);
        Assert.Equal(0.11595087782587783, test.Chance!.Value, 12);
    }

    [Fact]
    public void With_ties_it_is_normal_with_a_corrected_variance()
    {
        var test = MannKendall.Of([107, 97, 102, 87, 119, 106, 110, 106, 107, 134, 147, 180]);

        Assert.Equal(38, test.S);
        Assert.Equal(0.0107970538148875, test.Chance!.Value, 12);
    }

    [Fact]
    public void Twelve_months_that_only_rise_come_about_by_chance_twice_in_all_their_orders() =>
        Assert.Equal(2 / 479_001_600.0, MannKendall.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).Chance!.Value, 15);

    [Theory]
    [InlineData(4, 6, 0.0833)]
    [InlineData(12, 30, 0.0447)]
    [InlineData(24, 80, 0.0493)]
    public void The_exact_chance_is_that_of_the_tables(int figures, int s, double chance) =>
        Assert.Equal(chance, KendallOrders.Chance(s, figures), 4);

    [Theory]
    [InlineData(12, 28)]
    [InlineData(24, 78)]
    [InlineData(36, 144)]
    public void A_pair_fewer_is_not_significant(int figures, int s)
    {
        Assert.True(KendallOrders.Chance(s, figures) > 0.05);
        Assert.True(KendallOrders.Chance(s + 2, figures) <= 0.05);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public void The_exact_chance_is_the_share_of_all_orders(int figures)
    {
        int[] reached = [.. Orders(figures).Select(order => MannKendall.Of(order).S)];

        Assert.All(reached.Distinct(), s => Assert.Equal(
            (double)reached.Count(other => Math.Abs(other) >= Math.Abs(s)) / reached.Length, KendallOrders.Chance(s, figures), 12));
    }

    [Fact]
    public void Ties_leave_tau_b_above_tau_a()
    {
        var test = MannKendall.Of([1, 1, 2, 3]);

        Assert.Equal(5, test.S);
        Assert.Equal(1, test.TiedPairs);
        Assert.Equal(5 / 6.0, test.TauA!.Value, 12);
        Assert.Equal(5 / Math.Sqrt(30), test.TauB!.Value, 12);
    }

    [Fact]
    public void Without_the_correction_for_continuity_a_trend_shows_more_easily()
    {
        var test = MannKendall.Of([94, 76, 151, 139, 146, 170, 199, 199, 206, 143, 128, 97]);

        Assert.True(test.NormalChance(hasContinuity: false) < test.NormalChance());
    }

    [Fact]
    public void Equal_figures_have_no_chance_to_tell() => Assert.Null(MannKendall.Of([5, 5, 5, 5, 5, 5, 5, 5]).Chance);

    [Fact]
    public void A_missing_month_takes_part_in_no_pair() => Assert.Equal(
        MannKendall.Of([1, 3, 2, 5, 4, 8, 7, 9]), MannKendall.Of([1, 3, Missing, 2, 5, 4, 8, 7, 9]));

    [Fact]
    public void Momentum_is_taken_out_before_a_trend_is_looked_for()
    {
        double[] killed = [107, 97, 102, 87, 119, 106, 110, 106, 107, 134, 147, 180, 125, 134, 110, 102, 103, 111, 120, 129, 122, 183, 169, 190];

        Assert.Equal(63, MannKendall.Of(Prewhitening.Of(killed)).S);
        Assert.True(MannKendall.Of(killed).Chance < 0.05);
        Assert.True(MannKendall.Of(Prewhitening.Of(killed)).Chance > 0.05);
    }

    [Fact]
    public void A_series_that_swings_to_and_fro_carries_nothing_over()
    {
        double[] swinging = [5, 9, 4, 8, 5, 9, 3, 8, 4, 9, 5, 8];

        Assert.Equal(0, Prewhitening.CarriedOver(swinging));
        Assert.Equal(swinging, Prewhitening.Of(swinging));
    }

    [Fact]
    public void A_missing_month_leaves_its_neighbours_without_a_pair()
    {
        double[] killed = [107, 97, 102, 87, 119, 106, Missing, 106, 107, 134, 147, 180, 125, 134, 110, 102];
        var rest = Prewhitening.Of(killed);

        Assert.Equal(killed.Length - 1, rest.Length);
        Assert.Equal([5, 6], Enumerable.Range(0, rest.Length).Where(i => double.IsNaN(rest[i])));
    }

    private static IEnumerable<double[]> Orders(int figures) => figures == 0
        ? [[]]
        : Orders(figures - 1).SelectMany(order => Enumerable.Range(0, figures).Select(
            place => (double[])[.. order[..place], figures, .. order[place..]]));
}
