using KloeRules.Statistics.Chance;
using KloeRules.Statistics.ControlCharts;
using KloeRules.Statistics.Key2019;
using KloeRules.Statistics.Trend;

namespace KloeRules.Statistics.Tests.Key2019;

public sealed class LiteralTrendTests
{
    private const double Missing = double.NaN;

    private static readonly double[] Rising = [.. Enumerable.Range(0, 24).Select(i => 100.0 + i)];

    [Theory]
    [InlineData(TrendMethod.Plain)]
    [InlineData(TrendMethod.LeastSquares)]
    public void A_steady_rise_is_a_trend_upwards_alone(TrendMethod method)
    {
        Assert.True(LiteralTrend.DiscreteTrend(Rising, Side.Above, method));
        Assert.False(LiteralTrend.DiscreteTrend(Rising, Side.Below, method));
        Assert.True(LiteralTrend.RollingTrend(Rising, Side.Above, method));
        Assert.False(LiteralTrend.RollingTrend(Rising, Side.Below, method));
    }

    [Fact]
    public void Twelve_months_may_miss_one_and_rolling_totals_none()
    {
        var holed = Rising.ToArray();
        holed[20] = Missing;
        Assert.True(LiteralTrend.DiscreteTrend(holed, Side.Above));
        Assert.Null(LiteralTrend.RollingTrend(holed, Side.Above));

        holed[15] = Missing;
        Assert.Null(LiteralTrend.DiscreteTrend(holed, Side.Above));
    }

    [Fact]
    public void The_rolling_totals_need_23_months()
    {
        Assert.Null(LiteralTrend.RollingTrend(Rising.AsSpan(0, 22), Side.Above));
        Assert.True(LiteralTrend.RollingTrend(Rising.AsSpan(0, 23), Side.Above));
    }

    [Theory]
    [InlineData(TrendMethod.Plain, 0.54)]
    [InlineData(TrendMethod.LeastSquares, 0.6)]
    public void On_noise_the_rolling_trend_fires_in_most_months(TrendMethod method, double expected)
    {
        const int Series = 1000;
        var numbers = new SeededNumbers("rolling");
        var (rolling, differences) = (0, 0);
        for (var i = 0; i < Series; i++)
        {
            double[] months = [.. Enumerable.Range(0, 24).Select(_ => numbers.Normal())];
            rolling += LiteralTrend.RollingTrend(months, Side.Above, method)!.Value || LiteralTrend.RollingTrend(months, Side.Below, method)!.Value ? 1 : 0;
            differences += YearOnYear.OfFigures(months).Chance <= 0.05 ? 1 : 0;
        }

        Assert.InRange((double)rolling / Series, expected - 0.05, expected + 0.05);
        Assert.InRange((double)differences / Series, 0.03, 0.07);
    }

    [Fact]
    public void A_season_passes_for_a_trend_by_the_letter_and_not_once_it_is_out()
    {
        // Ends with the rising half of its season.
        double[] seasonal = [.. Enumerable.Range(0, 63).Select(i => Math.Round(1000 + (200 * Math.Sin((i - 56) * Math.PI / 6)) + (i * 7 % 5)))];

        Assert.True(LiteralTrend.DiscreteTrend(seasonal, Side.Above) ?? LiteralTrend.DiscreteTrend(seasonal, Side.Below));
        Assert.False(TwelveMonthTrend.Is(seasonal, Side.Above));
        Assert.False(TwelveMonthTrend.Is(seasonal, Side.Below));
    }

    [Fact]
    public void A_rise_shows_through_a_season()
    {
        double[] rising = [.. Enumerable.Range(0, 60).Select(i => Math.Round(1000 + (200 * Math.Sin(i * Math.PI / 6)) + (i < 48 ? 0 : 30 * (i - 48)) + (i * 7 % 5)))];

        Assert.True(TwelveMonthTrend.Is(rising, Side.Above));
    }

    [Fact]
    public void Without_three_years_no_season_can_be_judged() => Assert.Null(TwelveMonthTrend.Is(Rising, Side.Above));
}
