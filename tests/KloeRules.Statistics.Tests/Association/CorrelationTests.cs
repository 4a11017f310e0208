using KloeRules.Statistics.Association;

namespace KloeRules.Statistics.Tests.Association;

public sealed class CorrelationTests
{
    private static readonly double[] First = [12, 15, 11, 19, 22, 17, 25, 21, 28, 24, 30, 27];

    private static readonly double[] Second = [40, 44, 39, 47, 41, 50, 46, 45, 52, 49, 43, 55];

    [Fact]
    public void Coefficients_by_their_definitions()
    {
        Assert.Equal(0.5642473599408185, Correlation.Pearson(First, Second)!.Value, 12);
        Assert.Equal(0.5174825174825175, Correlation.Spearman(First, Second)!.Value, 12);
    }

    [Fact]
    public void Tests_of_coefficients_by_counting_and_by_integration()
    {
        var kendall = Kendall.Of(First, Second)!.Value;

        Assert.Equal(0.3939393939393939, kendall.Tau, 12);
        Assert.Equal(0.07460482156057315, kendall.Chance, 12);
        Assert.Equal(0.08486877113393387, CorrelationTest.Spearman(First, Second)!.Value.Chance, 9);
    }

    /// <summary>Fisher's interval of r = 0.5 in 28 pairs: atanh(0.5) ± 1.96 / 5, turned back.</summary>
    [Fact]
    public void Fishers_interval_is_wider_towards_0()
    {
        var (lower, upper) = new CorrelationTest(0.5, 2.94, 26, 0.007).Interval!.Value;

        Assert.Equal((0.156, 0.7358), (Math.Round(lower, 4), Math.Round(upper, 4)));
    }

    [Fact]
    public void Three_pairs_have_no_interval() => Assert.Null(CorrelationTest.Pearson([1, 2, 4], [1, 3, 2])!.Value.Interval);

    [Fact]
    public void A_positive_lag_has_the_second_series_lead()
    {
        var (first, second) = CrossCorrelation.Overlap([1, 2, 3, 4], [5, 6, 7, 8], 1);

        Assert.Equal([2, 3, 4], first);
        Assert.Equal([5, 6, 7], second);
    }

    [Fact]
    public void Equal_figures_share_their_mean_place() => Assert.Equal([2.5, 1, 4, 2.5], Ranks.Of([5, 1, 9, 5]));

    [Fact]
    public void A_series_that_never_moves_goes_with_nothing() => Assert.Null(Correlation.Spearman([1, 1, 1], [1, 2, 3]));
}
