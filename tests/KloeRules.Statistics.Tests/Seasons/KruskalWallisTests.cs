using KloeRules.Statistics.Seasons;

namespace KloeRules.Statistics.Tests.Seasons;

public sealed class KruskalWallisTests
{
    /// <summary>R's <c>InsectSprays</c>: twelve counts for each of six sprays.</summary>
    private static readonly double[] Insects =
    [
        10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13, 11, 17, 21, 11, 16, 14, 17, 17, 19, 21, 7, 13, 0, 1, 7, 2, 3, 1, 2, 1, 3, 0, 1, 4,
        3, 5, 12, 6, 4, 3, 5, 5, 5, 5, 2, 4, 3, 5, 3, 5, 3, 6, 1, 1, 3, 2, 6, 4, 11, 9, 15, 22, 15, 16, 13, 10, 26, 26, 24, 13,
    ];

    private static readonly int[] Sprays = [.. Enumerable.Range(0, 72).Select(i => i / 12)];

    [Fact]
    public void The_sprays_differ_as_R_finds()
    {
        var test = KruskalWallis.Of(Insects, Sprays)!.Value;

        Assert.Equal(54.691, test.Statistic, 3);
        Assert.Equal(1.511e-10, test.Chance, 13);
    }

    [Fact]
    public void The_order_within_a_group_does_not_matter()
    {
        double[] turned = [.. Insects.Chunk(12).SelectMany(spray => spray.Reverse())];

        Assert.Equal(KruskalWallis.Of(Insects, Sprays)!.Value.Statistic, KruskalWallis.Of(turned, Sprays)!.Value.Statistic, 9);
    }

    [Fact]
    public void Equal_figures_have_nothing_to_tell() => Assert.Null(KruskalWallis.Of([1, 1, 1, 1], [0, 0, 1, 1]));

    [Fact]
    public void One_group_has_nothing_to_differ_from() => Assert.Null(KruskalWallis.Of([1, 2, 3], [0, 0, 0]));
}
