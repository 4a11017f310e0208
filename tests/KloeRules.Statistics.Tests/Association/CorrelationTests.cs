using KloeRules.Statistics.Association;

namespace KloeRules.Statistics.Tests.Association;

public sealed class CorrelationTests
{
    /// <summary>Attendances and breaches at one accident and emergency department, three years by month.</summary>
    private static readonly double[] Attendances = [15154, 16705, 16021, 16761, 15084, 15918, 16564, 16478, 16931, 16920, 14482, 17414, 15957, 17871, 16675, 17265, 15872, 16776, 18024, 17891, 17695, 17990, 16205, 18906, 17309, 18745, 17999, 18560, 16715, 17777, 19002, 18987, 18569, 19897, 18296, 19746];

    private static readonly double[] Breaches = [1199, 929, 970, 1178, 1110, 1388, 2061, 1985, 2675, 3141, 1942, 2030, 1309, 1960, 1169, 1117, 1085, 1492, 1280, 1197, 1569, 1406, 1328, 1564, 1204, 1130, 1190, 1064, 1073, 1255, 1264, 1552, 1267, 1587, 1774, 1116];

    [Fact]
    public void Coefficients_as_R_has_them()
    {
        Assert.Equal(-0.0531103618488763, Correlation.Pearson(Attendances, Breaches)!.Value, 12);
        Assert.Equal(0.0826254826254826, Correlation.Spearman(Attendances, Breaches)!.Value, 12);
    }

    [Fact]
    public void Tests_of_coefficients_as_R_has_them()
    {
        var kendall = Kendall.Of(Attendances, Breaches)!.Value;

        Assert.Equal(0.0507936507936508, kendall.Tau, 12);
        Assert.Equal(0.662932059359405, kendall.Chance, 12);
        Assert.Equal(0.631883490511379, CorrelationTest.Spearman(Attendances, Breaches)!.Value.Chance, 12);
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
