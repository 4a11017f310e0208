using KloeRules.Statistics.Peers;

namespace KloeRules.Statistics.Tests.Peers;

public sealed class DivergenceTests
{
    private static readonly double[] Seasonal = [.. Enumerable.Range(0, 24).Select(month => 100 + (20 * Math.Sin(month * Math.PI / 6)))];

    [Fact]
    public void Two_series_with_one_season_do_not_diverge()
    {
        double[] own = [.. Seasonal.Select((figure, month) => figure * (month % 2 == 0 ? 0.51 : 0.49))];

        Assert.False(Divergence.Of(own, Seasonal)!.Value.IsSignificant);
    }

    [Fact]
    public void A_ratio_that_keeps_rising_diverges_upwards()
    {
        double[] own = [.. Seasonal.Select((figure, month) => figure * (1 + (0.02 * month) + (month % 3 * 0.01)))];

        var divergence = Divergence.Of(own, Seasonal)!.Value;

        Assert.True(divergence.IsSignificant);
        Assert.Equal(1, divergence.Sign);
    }

    [Fact]
    public void Less_than_a_year_says_nothing() => Assert.Null(Divergence.Of(Seasonal[..11], Seasonal[..11]));
}
