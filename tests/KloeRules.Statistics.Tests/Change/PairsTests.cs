using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

public sealed class PairsTests
{
    [Fact]
    public void Ten_months_of_twelve_the_same_way_are_rarer_than_1_in_20()
    {
        var test = SignTest.Of([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1]);

        Assert.Equal((10, 12), (test.Up, test.Moved));
        Assert.Equal(158 / 4096.0, test.Chance, 12);
    }

    [Fact]
    public void Pairs_alike_or_without_a_figure_do_not_move() =>
        Assert.Equal(new SignTest(1, 2, 1), SignTest.Of([1, -1, 0, double.NaN]));

    [Fact]
    public void A_missing_pair_is_left_out_of_the_ranks_and_the_mean()
    {
        double[] differences = [3, -1, 4, 1, 5, 9, 2];

        Assert.Equal(SignedRanks.Chance(differences), SignedRanks.Chance([.. differences, double.NaN]));
        Assert.Equal(PairedT.Of(differences), PairedT.Of([.. differences, double.NaN]));
    }

    [Fact]
    public void Pairs_that_all_differ_by_the_same_have_no_t() => Assert.Null(PairedT.Of([2, 2, 2]));

    [Fact]
    public void Five_years_of_months_can_be_ranked() =>
        Assert.InRange(SignedRanks.Chance(Enumerable.Range(1, 60).Select(i => i % 2 == 0 ? i : -1.0 * i))!.Value, 0.7, 1);
}
