using KloeRules.Statistics.Change;

namespace KloeRules.Statistics.Tests.Change;

public sealed class SignedRanksTests
{
    [Fact]
    public void Twelve_differences_that_all_go_up_come_about_by_chance_once_in_two_thousand_and_forty_eight() =>
        Assert.Equal(2 / 4096.0, SignedRanks.Chance(Enumerable.Range(1, 12).Select(size => (double)size)));

    [Fact]
    public void The_larger_differences_weigh_more() => Assert.Equal(
        0.8500976562499999,
        SignedRanks.Chance([-2, -7, 43, 44, 3, -14, 28, 6, 22, -21, -52, -24])!.Value,
        9);

    [Fact]
    public void Pairs_that_are_alike_do_not_count() => Assert.Null(SignedRanks.Chance([0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]));

    [Fact]
    public void Equal_sizes_share_their_rank() => Assert.Equal(2 / 64.0, SignedRanks.Chance([1, 1, 1, 1, 1, 1]));
}
