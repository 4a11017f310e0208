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
}
