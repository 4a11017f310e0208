using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Trend;

public sealed class WindowTrendTests
{
    private const double Missing = double.NaN;

    [Fact]
    public void A_rise_over_a_year_is_told_with_its_slope()
    {
        var trend = WindowTrend.Of([107, 97, 102, 87, 119, 106, 110, 106, 107, 134, 147, 180]);

        Assert.Equal(NoTrend.Nothing, trend.Why);
        Assert.Equal(1, trend.Way);
        Assert.Equal(0.0107970538148875, trend.Chance, 12);
        Assert.Equal(12 * trend.Line.Slope / 107, trend.ShareAYear, 12);
        Assert.False(trend.IsPrewhitened);
    }

    [Fact]
    public void From_two_years_on_momentum_is_taken_out_first()
    {
        double[] killed = [107, 97, 102, 87, 119, 106, 110, 106, 107, 134, 147, 180, 125, 134, 110, 102, 103, 111, 120, 129, 122, 183, 169, 190];

        Assert.True(WindowTrend.Of(killed).IsPrewhitened);
        Assert.True(WindowTrend.Of(killed).Chance > 0.05);
        Assert.True(WindowTrend.Of(killed, TrendMethod.Plain).Chance < 0.05);
        Assert.True(WindowTrend.Of(killed, TrendMethod.LeastSquares).Chance < 0.05);
    }

    [Fact]
    public void One_of_twelve_months_may_be_missing()
    {
        Assert.Equal(NoTrend.Nothing, WindowTrend.Of([1, 2, Missing, 4, 5, 6, 7, 8, 9, 10, 11, 12]).Why);
        Assert.Equal(NoTrend.Gaps, WindowTrend.Of([1, 2, Missing, 4, Missing, 6, 7, 8, 9, 10, 11, 12]).Why);
    }

    [Fact]
    public void Seven_figures_are_too_few() => Assert.Equal(NoTrend.TooFewFigures, WindowTrend.Of([1, 2, 3, 4, 5, 6, 7]).Why);

    [Fact]
    public void Equal_figures_neither_have_a_trend_nor_lack_one() =>
        Assert.Equal(NoTrend.NoVariation, WindowTrend.Of([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5]).Why);

    [Fact]
    public void The_way_is_that_of_the_pairs_where_the_slope_is_0()
    {
        var trend = WindowTrend.Of([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2]);

        Assert.Equal(0, trend.Line.Slope);
        Assert.Equal(1, trend.Way);
    }

    [Fact]
    public void Figures_that_differ_by_rounding_alone_are_tied() =>
        Assert.Equal(NoTrend.NoVariation, WindowTrend.Of([0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2, 0.3, 0.3]).Why);
}
