using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

public sealed class TwoSharesTests
{
    [Theory]
    [InlineData(56, 70, 48, 80, 0.00804508136819656)]
    [InlineData(36, 232, 42, 182, 0.0508919982180817)]
    [InlineData(10, 100, 20, 200, 1)]
    public void Large_shares_are_tested_by_z(int x1, int n1, int x2, int n2, double chance) =>
        Assert.Equal(chance, TwoShares.Chance(x2, n2, x1, n1), 12);

    [Theory]
    [InlineData(0, 25, 6, 30, 0.0265913639942496)]
    [InlineData(6, 7, 2, 7, 0.102564102564103)]
    [InlineData(0, 10, 0, 20, 1)]
    public void Small_ones_by_Fishers_exact_test(int x1, int n1, int x2, int n2, double chance) =>
        Assert.Equal(chance, TwoShares.Chance(x2, n2, x1, n1), 9);

    [Fact]
    public void Shares_that_vary_more_than_chance_need_a_larger_change() =>
        Assert.True(TwoShares.Chance(48, 80, 56, 70, dispersion: 4) > 0.05);

    [Fact]
    public void Months_that_are_all_alike_are_less_uneven_than_chance() =>
        Assert.Equal(0, TwoShares.Dispersion([(5, 10), (5, 10), (5, 10)], [(6, 10), (6, 10), (6, 10)]));

    [Fact]
    public void Unevenness_is_chi_squared_by_its_degrees_of_freedom() =>
        Assert.Equal(((4 / 2.5) + (4 / 2.5)) / 1, TwoShares.Dispersion([(7, 10), (3, 10)], [(5, 10)]), 12);
}
